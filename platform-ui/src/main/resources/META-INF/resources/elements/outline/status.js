/** The line that says whether everything is saved, and the voice that tells readers what happened. */
import { fill, make } from '../text.js';

export class Status {
  #texts = {};
  #state = 'idle';
  #message;
  #time;
  #zone;

  constructor(onRetry) {
    this.element = make('div', 'sw-saved sw-outline-status');
    this.words = make('span');
    this.retry = make('button', 'sw-link');
    this.retry.type = 'button';
    this.retry.hidden = true;
    this.retry.addEventListener('click', onRetry);
    this.element.append(this.words, this.retry);
    this.voice = make('div', 'sw-visually-hidden');
    this.voice.setAttribute('role', 'status');
    this.voice.setAttribute('aria-live', 'polite');
  }

  /** The time zone in which times are told; without one, that of the browser. */
  set zone(zone) {
    this.#zone = zone;
    this.#draw();
  }

  set texts(texts) {
    this.#texts = texts;
    this.#draw();
  }

  show(state, message, now = new Date()) {
    this.#state = state;
    this.#message = message;
    this.#time = now;
    this.#draw();
    if (state === 'failed') {
      this.say(this.words.textContent);
    }
  }

  say(text) {
    // The same words twice in a row are only read when the text node changes.
    this.voice.textContent = this.voice.textContent === text ? `${text}\u00a0` : text;
  }

  #draw() {
    const texts = this.#texts;
    const failed = this.#state === 'failed';
    const time = new Intl.DateTimeFormat(texts.locale || undefined, {
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone: this.#zone,
    });
    const words = {
      idle: '',
      saving: texts.saving,
      saved: fill(texts.saved, this.#time && time.format(this.#time)),
      failed: this.#message ? fill(texts.failedBecause, this.#message) : texts.failed,
    };
    this.words.textContent = words[this.#state] ?? '';
    this.element.classList.toggle('sw-saved-failed', failed);
    this.element.dataset.state = this.#state;
    this.retry.textContent = failed ? (texts.retry ?? '') : '';
    this.retry.hidden = !failed;
  }
}
