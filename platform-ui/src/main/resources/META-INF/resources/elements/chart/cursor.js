/** Walks over the points of a chart with the arrow keys: the point lights up and its row of the table is spoken. */
export class Cursor {
  #at = -1;
  #series = 0;

  /** `show(series, index)` lights a point, `say(text)` speaks, `press(series, index)` is Enter. */
  constructor(spec, table, { show, say, press }) {
    this.spec = spec;
    this.table = table;
    this.show = show;
    this.say = say;
    this.press = press;
  }

  get #lengths() {
    const { kind, series, points, bars } = this.spec;
    return kind === 'line' ? series.map((each) => each.points.length) : [(points ?? bars).length];
  }

  onKey(event) {
    const count = this.#lengths[this.#series];
    const upright = this.spec.kind === 'bar';
    const next = { ArrowRight: 1, ArrowLeft: -1, ...(upright ? { ArrowDown: 1, ArrowUp: -1 } : {}) }[event.key];
    const other = upright ? undefined : { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Enter' && this.#at >= 0) {
      this.press(this.#series, this.#at);
    } else if (event.key === 'Home' || event.key === 'End') {
      this.#go(event.key === 'Home' ? 0 : count - 1);
    } else if (next) {
      this.#go(Math.min(Math.max(this.#at + next, 0), count - 1));
    } else if (other && this.#lengths.length > 1) {
      this.#series = (this.#series + other + this.#lengths.length) % this.#lengths.length;
      this.#go(Math.min(this.#at, this.#lengths[this.#series] - 1));
    } else {
      return;
    }
    event.preventDefault();
  }

  #go(index) {
    this.#at = index;
    this.show(this.#series, index);
    const row = this.table.rows[index] ?? [];
    const words = this.spec.kind === 'line' ? [this.table.head[this.#series + 1], row[0], row[this.#series + 1]] : row;
    this.say(words.filter(Boolean).join(', '));
  }
}
