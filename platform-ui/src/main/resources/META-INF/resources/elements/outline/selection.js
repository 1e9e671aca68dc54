/** Which lines are selected together: from where the selection began to where it has come, both by their keys. */
import { selectedKeys } from './ranges.js';

export class Selection {
  #range;

  constructor(view) {
    this.view = view;
  }

  /** {from, to}, or nothing when no lines are selected. */
  get range() {
    return this.#range;
  }

  /** Selects from a line to another one. */
  set(from, to, lines) {
    this.#range = { from, to };
    this.view.showSelected(new Set(selectedKeys(lines, this.#range)));
  }

  /** Carries the end of the selection to another line; it begins at `key` when there is none. */
  extend(key, to, lines) {
    this.set(this.#range?.from ?? key, to, lines);
  }

  /** Lines came or went: what is left of it stays selected. */
  renew(lines) {
    if (!this.#range) {
      return;
    }
    const keys = new Set(lines.map((line) => line.key));
    if (keys.has(this.#range.from) && keys.has(this.#range.to)) {
      this.set(this.#range.from, this.#range.to, lines);
    } else {
      this.clear();
    }
  }

  clear() {
    if (this.#range) {
      this.#range = undefined;
      this.view.showSelected(new Set());
    }
  }
}
