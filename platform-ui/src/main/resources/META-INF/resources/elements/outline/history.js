/**
 * Undo and redo of one's own changes. Each entry is a change from one state to another; undoing takes that change back out of
 * the lines as they are now, so what somebody else changed meanwhile stays. Typing in one line within a second is one change.
 */
import { merge } from './merge.js';

const TOGETHER = 1000;
const DEPTH = 200;

export class History {
  #past = [];
  #future = [];
  #typed = { key: undefined, at: 0 };

  /**
   * Remembers a change between two states {lines, key, offset}; `typedIn` names the line when the change is typing.
   */
  remember(before, after, typedIn, now) {
    const last = this.#past.at(-1);
    const goesOn = typedIn !== undefined && typedIn === this.#typed.key && now - this.#typed.at < TOGETHER;
    this.#typed = { key: typedIn, at: now };
    this.#future = [];
    if (goesOn && last?.after.lines === before.lines) {
      this.#past[this.#past.length - 1] = { before: last.before, after };
    } else {
      this.#past.push({ before, after });
      this.#past = this.#past.slice(-DEPTH);
    }
  }

  /** The state without the last change; nothing when there is none. */
  undo(lines) {
    const entry = this.#past.pop();
    if (!entry) {
      return undefined;
    }
    this.#future.push(entry);
    return this.#taken(entry.after, entry.before, lines);
  }

  redo(lines) {
    const entry = this.#future.pop();
    if (!entry) {
      return undefined;
    }
    this.#past.push(entry);
    return this.#taken(entry.before, entry.after, lines);
  }

  #taken(from, to, lines) {
    this.#typed = { key: undefined, at: 0 };
    return { ...to, lines: lines === from.lines ? to.lines : merge(from.lines, to.lines, lines).lines };
  }
}
