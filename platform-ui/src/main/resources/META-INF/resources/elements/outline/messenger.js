/**
 * What the editor tells the server, in an order the server can follow: a line is named in an event only once the server
 * has heard of it, so unsaved changes go first.
 */
import { SaveQueue } from './queue.js';

export class Messenger {
  #waiting = [];

  /** `emit(name, detail)` sends an event, `show(state, message)` shows how saving goes. */
  constructor(emit, show) {
    this.emit = emit;
    this.queue = new SaveQueue(
      (change) => emit('outline-change', change),
      (state, message) => {
        show(state, message);
        if (state === 'failed') {
          this.#settle();
        }
      },
    );
  }

  tell(name, detail) {
    this.#send({ name, detail, isDue: () => this.queue.knows(detail.key) });
  }

  /** Tells it once everything typed is stored, for what shows the checklist somewhere else. */
  tellWhenSaved(name, detail) {
    this.#send({ name, detail, isDue: () => !this.queue.dirty });
  }

  #send(message) {
    if (message.isDue()) {
      this.emit(message.name, message.detail);
      return;
    }
    this.#waiting.push(message);
    this.queue.flush();
    this.#settle();
  }

  ack(rev) {
    this.queue.ack(rev);
    this.#settle();
  }

  /** Sends what is due, and what waited for a server that does not answer. */
  #settle() {
    const due = this.#waiting.filter((message) => message.isDue() || !this.queue.busy);
    this.#waiting = this.#waiting.filter((each) => !due.includes(each));
    due.forEach(({ name, detail }) => this.emit(name, detail));
  }
}
