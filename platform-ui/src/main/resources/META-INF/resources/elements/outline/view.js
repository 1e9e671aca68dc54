/** The tree of lines on the screen: keeps one Row for every key, in the order of the model, with one tab stop. */
import { places } from './model.js';
import { Row } from './row.js';

export class View {
  #rows = new Map();
  #current;
  #selected = new Set();
  #chipped = new Map();

  constructor(tree) {
    this.tree = tree;
    this.readonly = false;
    this.onChip = () => {};
  }

  row(key) {
    return this.#rows.get(key);
  }

  rowOf(node) {
    const element = node instanceof Element ? node.closest('.sw-line') : undefined;
    return element ? this.#rows.get(element.dataset.key) : undefined;
  }

  get current() {
    return this.#rows.get(this.#current);
  }

  setReadonly(readonly) {
    this.readonly = readonly;
    this.#rows.forEach((row) => row.setReadonly(readonly));
  }

  /** Marks the lines that are selected together. */
  showSelected(keys) {
    this.#selected = keys;
    this.#rows.forEach((row) => this.#mark(row));
  }

  /** `chipsOf(line)` answers what is shown behind a line. */
  show(lines, texts, chipsOf) {
    const spots = places(lines);
    const keys = new Set(lines.map((line) => line.key));
    this.#rows.forEach((row, key) => {
      if (!keys.has(key)) {
        row.element.remove();
        this.#rows.delete(key);
        this.#chipped.delete(key);
      }
    });
    let next = this.tree.firstChild;
    lines.forEach((line, index) => {
      const row = this.#rows.get(line.key) ?? this.#add(line.key);
      row.show(line, spots[index], texts);
      const about = line.level === 'step' ? line.details : undefined;
      if (!this.#chipped.has(line.key) || this.#chipped.get(line.key) !== about) {
        this.#chipped.set(line.key, about);
        row.showChips(chipsOf(line), (kind) => this.onChip(line.key, kind));
      }
      if (row.element === next) {
        next = next.nextSibling;
      } else {
        this.tree.insertBefore(row.element, next);
      }
    });
    if (!this.#rows.has(this.#current)) {
      this.setCurrent(lines[0]?.key);
    }
  }

  /** Chips are drawn anew: their words have changed. */
  forgetChips() {
    this.#chipped.clear();
  }

  /** The line that has (or gets back) the focus; the only one in the tab order. */
  setCurrent(key) {
    if (key === this.#current) {
      return;
    }
    const before = this.#rows.get(this.#current);
    if (before) {
      before.text.tabIndex = -1;
      this.#current = key;
      this.#mark(before);
    }
    const row = this.#rows.get(key);
    if (row) {
      row.text.tabIndex = 0;
      this.#current = key;
      this.#mark(row);
    }
    this.#current = key;
  }

  #mark(row) {
    const together = this.#selected.has(row.key);
    row.select(together || (this.#selected.size === 0 && row.key === this.#current), together);
  }

  #add(key) {
    const row = new Row(key, this.readonly);
    this.#rows.set(key, row);
    return row;
  }
}
