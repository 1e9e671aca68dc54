/** Undo and redo over whole states. Typing in one line within a second is one step. */
const TOGETHER = 1000;
const DEPTH = 200;

export class History {
  #past = [];
  #future = [];
  #typed = { key: undefined, at: 0 };

  /** Remembers the state before a change; `typedIn` names the line when the change is typing. */
  remember(state, typedIn, now) {
    const goesOn = typedIn !== undefined && typedIn === this.#typed.key && now - this.#typed.at < TOGETHER;
    this.#typed = { key: typedIn, at: now };
    this.#future = [];
    if (!goesOn) {
      this.#past.push(state);
      this.#past = this.#past.slice(-DEPTH);
    }
  }

  undo(state) {
    return this.#step(this.#past, this.#future, state);
  }

  redo(state) {
    return this.#step(this.#future, this.#past, state);
  }

  clear() {
    this.#past = [];
    this.#future = [];
    this.#typed = { key: undefined, at: 0 };
  }

  #step(from, to, state) {
    const found = from.pop();
    if (found) {
      to.push(state);
    }
    this.#typed = { key: undefined, at: 0 };
    return found;
  }
}
