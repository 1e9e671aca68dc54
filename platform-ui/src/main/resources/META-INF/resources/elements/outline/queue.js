/**
 * Brings changes to the server without ever making the typist wait. One change set is under way at a time; what is
 * typed meanwhile goes with the next one. Until the server has confirmed, all lies in localStorage, over a reload.
 */
import { changedKeys, countChanges, difference, merge, sameLines, withDifference } from './merge.js';
import { asLine } from './model.js';

const DELAY = 400;
const STORE_DELAY = 250;
const PATIENCE = 15_000;
const AGAIN = 15_000;
const LONGEST_HOLD = 4_000;

export class SaveQueue {
  #base = { rev: 0, lines: [] };
  #lines = [];
  #sent;
  #timers = {};
  #restored = false;
  #heldSince;

  /** Answers whether what stands in a line is not meant yet, such as what is typed to a menu. It is kept back, but not for long. */
  hold = () => false;

  /**
   * `send({rev, order, lines})` tells the server what differs from the revision before, `show(state, detail)` the reader: idle,
   * saving, saved, failed.
   */
  constructor(send, show) {
    this.send = send;
    this.show = show;
    this.name = undefined;
  }

  get busy() {
    return this.#sent !== undefined;
  }

  get dirty() {
    return !sameLines(this.#lines, this.#base.lines);
  }

  /** The keys of lines that the server has not confirmed. */
  get unsaved() {
    return changedKeys(this.#base.lines, this.#lines);
  }

  /** True when the server has heard of this line, so that it can be named to it. */
  knows(key) {
    return (this.#sent?.lines ?? this.#base.lines).some((line) => line.key === key);
  }

  /** A state from the server. Answers the lines to show, with unsaved typing merged in, and the conflicts. */
  load({ rev, lines }) {
    const stored = this.#restored ? undefined : this.#read();
    this.#restored = true;
    const mine = stored ?? (this.dirty ? { base: this.#base.lines, lines: this.#lines } : undefined);
    const merged = mine ? merge(mine.base, mine.lines, lines) : { lines, conflicts: new Map() };
    this.#base = { rev, lines };
    this.#sent = undefined;
    clearTimeout(this.#timers.patience);
    this.#lines = merged.lines;
    if (this.dirty) {
      this.#later();
    } else {
      this.#forget();
    }
    return merged;
  }

  /**
   * What changed on the server since the revision `from`. Answers as load does; nothing when that is not the revision known here,
   * so that the server has to tell everything.
   */
  update({ from, rev, order, lines }) {
    const base = this.#base.rev === from && this.#restored ? this.#base.lines : undefined;
    const now = base && withDifference(base, { order, lines: lines.map(asLine) });
    return now && this.load({ rev, lines: now });
  }

  change(lines) {
    this.#lines = lines;
    this.#later();
  }

  flush() {
    clearTimeout(this.#timers.delay);
    if (this.busy || !this.dirty) {
      return;
    }
    this.#store();
    this.#sent = { rev: this.#base.rev + 1, lines: this.#lines };
    clearTimeout(this.#timers.patience);
    this.#timers.patience = setTimeout(() => this.reject(), PATIENCE);
    this.show('saving');
    this.send({ rev: this.#sent.rev, ...difference(this.#base.lines, this.#lines) });
  }

  ack(rev) {
    if (this.#sent?.rev !== rev) {
      return;
    }
    this.#base = this.#sent;
    this.#sent = undefined;
    clearTimeout(this.#timers.patience);
    if (this.dirty) {
      this.#sendWhenMeant();
    } else {
      this.#forget();
      this.show('saved');
    }
  }

  /** The server refused (with a message), or does not answer: then it is tried again after a while. */
  reject(message) {
    this.#sent = undefined;
    clearTimeout(this.#timers.patience);
    if (!message) {
      this.#timers.patience = setTimeout(() => this.flush(), AGAIN);
    }
    this.show('failed', message);
  }

  /** The page may be going: what is not saved is kept at once. */
  keep() {
    if (this.dirty) {
      this.#store();
    }
  }

  stop() {
    Object.values(this.#timers).forEach(clearTimeout);
    this.keep();
  }

  #later() {
    clearTimeout(this.#timers.delay);
    this.#timers.delay = setTimeout(() => this.#sendWhenMeant(), DELAY);
    this.#timers.store ??= setTimeout(() => this.#store(), STORE_DELAY);
  }

  #sendWhenMeant() {
    const now = performance.now();
    if (this.hold() && now - (this.#heldSince ?? now) < LONGEST_HOLD) {
      this.#heldSince ??= now;
      this.#later();
    } else {
      this.#heldSince = undefined;
      this.flush();
    }
  }

  #store() {
    clearTimeout(this.#timers.store);
    this.#timers.store = undefined;
    if (!this.name) {
      return;
    }
    const base = this.#base.lines;
    const content = { base, lines: this.#lines, changes: countChanges(base, this.#lines) };
    try {
      localStorage.setItem(this.name, JSON.stringify(content));
    } catch (error) {
      // A full or forbidden store must not keep the change from the server.
      console.warn('Changes cannot be kept over a reload', error);
    }
    dispatchEvent(new Event('sw-outline-queue'));
  }

  #forget() {
    clearTimeout(this.#timers.store);
    this.#timers.store = undefined;
    if (this.name) {
      localStorage.removeItem(this.name);
      dispatchEvent(new Event('sw-outline-queue'));
    }
  }

  #read() {
    const text = this.name && localStorage.getItem(this.name);
    if (!text) {
      return undefined;
    }
    try {
      const { base, lines } = JSON.parse(text);
      return { base: base.map(asLine), lines: lines.map(asLine) };
    } catch (error) {
      console.warn('Kept changes cannot be read', error);
      return undefined;
    }
  }
}
