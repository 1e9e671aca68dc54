/** Dragging a line, or the selected lines, by the handle with mouse or finger. Escape gives up; toolbar and Alt+arrows do the same. */
const START = 4;
const EDGE = 48;

export class Drag {
  #from;

  /** `view` knows the rows, `canDrop(key, index)` the places, `onDrop(key, index)` moves. */
  constructor(tree, view, canDrop, onDrop) {
    this.tree = tree;
    this.view = view;
    this.canDrop = canDrop;
    this.onDrop = onDrop;
    tree.addEventListener('pointerdown', (event) => this.#start(event));
    tree.addEventListener('pointermove', (event) => this.#move(event));
    tree.addEventListener('pointerup', () => this.#end(true));
    tree.addEventListener('pointercancel', () => this.#end(false));
    tree.addEventListener('keydown', (event) => event.key === 'Escape' && this.#end(false));
  }

  #start(event) {
    const handle = event.target.closest?.('.sw-line-handle');
    const row = handle && this.view.rowOf(handle);
    if (!row || event.button !== 0) {
      return;
    }
    this.#from = { key: row.key, y: event.clientY, active: false, row };
    this.tree.setPointerCapture(event.pointerId);
    event.preventDefault();
  }

  #move(event) {
    const from = this.#from;
    if (!from || (!from.active && Math.abs(event.clientY - from.y) < START)) {
      return;
    }
    from.active = true;
    from.row.element.classList.add('sw-line-dragged');
    this.#scroll(event.clientY);
    const rows = [...this.tree.children];
    let at = rows.findIndex((each) => {
      const box = each.getBoundingClientRect();
      return event.clientY < box.top + box.height / 2;
    });
    at = at < 0 ? rows.length : at;
    while (at < rows.length && !this.canDrop(from.key, at)) {
      at++;
    }
    from.to = at;
    this.#mark(rows, at);
  }

  #mark(rows, at) {
    rows.forEach((row, index) => {
      row.toggleAttribute('data-drop-before', index === at);
      row.toggleAttribute('data-drop-after', at === rows.length && index === rows.length - 1);
    });
  }

  #scroll(y) {
    if (y < EDGE || y > window.innerHeight - EDGE) {
      window.scrollBy(0, y < EDGE ? -16 : 16);
    }
  }

  #end(drop) {
    const from = this.#from;
    this.#from = undefined;
    if (!from) {
      return;
    }
    from.row.element.classList.remove('sw-line-dragged');
    this.#mark([...this.tree.children], -1);
    if (drop && from.active && from.to !== undefined) {
      this.onDrop(from.key, from.to);
    }
  }
}
