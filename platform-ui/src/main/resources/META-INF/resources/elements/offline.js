/**
 * <sw-offline> is the bar shown while the server cannot be reached. It replaces Vaadin's indicator. Meanwhile the page /offline goes on
 * with the tasks that this element takes along while there is a connection; it sends what was done there, and leads there when
 * somebody has to decide.
 * `texts` = {offline, 'pending.one', 'pending.other', 'decide.one', 'decide.other', go}; those in two forms with the number of changes.
 */
import { keepFocus } from './kept-focus.js';
import { keepText } from './kept-text.js';
import { exchange } from './offline/sending.js';
import { changesOf, leaveBehind, onChange, takenAlong } from './offline/store.js';
import { fillPlural } from './text.js';
import { takeOver } from './upgrade.js';

const QUEUE = 'sw-outline:';
const LOST = ['reconnecting', 'connection-lost'];
const WORKER = '/service-worker.js';
const PAGE = '/offline';
const FRESH_MS = 300_000;

function waitingChanges() {
  let waiting = 0;
  for (let i = 0; i < localStorage.length; i++) {
    const key = localStorage.key(i);
    if (key.startsWith(QUEUE)) {
      waiting += JSON.parse(localStorage.getItem(key)).changes ?? 1;
    }
  }
  const work = takenAlong();
  return waiting + (work ? changesOf(work.member).length : 0);
}

function undecided() {
  const work = takenAlong();
  return work ? changesOf(work.member).filter((change) => change.outcome).length : 0;
}

/** Keeps the page in the language of the screen, and the member's tasks as they are now. */
async function takeAlongAll() {
  if (navigator.onLine && document.visibilityState === 'visible') {
    await exchange();
    await (await caches.open('scalewell-offline')).add(new Request(PAGE, { cache: 'reload' }));
  }
}

class Offline extends HTMLElement {
  #texts = {};
  #taken = 0;
  #forget = () => {};
  #update = () => this.#show();
  #onReturn = () => this.#takeAlong();

  connectedCallback() {
    takeOver(this, 'texts');
    this.classList.add('sw-offline');
    this.setAttribute('role', 'status');
    addEventListener('online', this.#update);
    addEventListener('offline', this.#update);
    addEventListener('sw-outline-queue', this.#update);
    window.Vaadin?.connectionState?.addStateChangeListener(this.#update);
    addEventListener('online', this.#onReturn);
    document.addEventListener('visibilitychange', this.#onReturn);
    this.#forget = onChange(this.#update);
    this.#show();
    this.#install();
  }

  async #install() {
    try {
      await navigator.serviceWorker?.register(WORKER);
      await navigator.serviceWorker?.ready;
      await this.#takeAlong();
    } catch {
      // a browser that keeps nothing, such as in a private window: works as long as there is a connection
    }
  }

  /** Not at each look at the page: the tasks are asked for anew after some minutes, or when something waits. */
  async #takeAlong() {
    if (Date.now() - this.#taken > FRESH_MS || waitingChanges() > 0) {
      this.#taken = Date.now();
      try {
        await takeAlongAll();
      } catch {
        this.#taken = 0;
      }
    }
  }

  disconnectedCallback() {
    removeEventListener('online', this.#update);
    removeEventListener('offline', this.#update);
    removeEventListener('sw-outline-queue', this.#update);
    window.Vaadin?.connectionState?.removeStateChangeListener(this.#update);
    removeEventListener('online', this.#onReturn);
    document.removeEventListener('visibilitychange', this.#onReturn);
    this.#forget();
  }

  /** Whoever signs out leaves no work on the device. */
  leaveBehind() {
    leaveBehind();
  }

  set texts(texts) {
    this.#texts = texts;
    this.#show();
  }

  #show() {
    const gone = !navigator.onLine || LOST.includes(window.Vaadin?.connectionState?.state);
    const open = undecided();
    this.hidden = !gone && open === 0;
    if (this.hidden) {
      this.replaceChildren();
      return;
    }
    const go = document.createElement('a');
    go.href = PAGE;
    go.textContent = this.#texts.go ?? '';
    go.setAttribute('router-ignore', '');
    this.replaceChildren(gone ? this.#sentence() : fillPlural(this.#texts, 'decide', open), ' ', go);
  }

  #sentence() {
    const waiting = waitingChanges();
    return waiting > 0 ? fillPlural(this.#texts, 'pending', waiting) : (this.#texts.offline ?? '');
  }
}

if (!customElements.get('sw-offline')) {
  customElements.define('sw-offline', Offline);
  keepText();
  keepFocus();
}
