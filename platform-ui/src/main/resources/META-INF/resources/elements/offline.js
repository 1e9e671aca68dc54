/**
 * <sw-offline> is the bar shown while the server cannot be reached. It replaces Vaadin's indicator.
 * `texts` = {offline, 'pending.one', 'pending.other'}, the last two with the number of changes that wait.
 */
import { fillPlural } from './text.js';
import { takeOver } from './upgrade.js';

const QUEUE = 'sw-outline:';
const LOST = 'connection-lost';

function waitingChanges() {
  let waiting = 0;
  for (let i = 0; i < localStorage.length; i++) {
    const key = localStorage.key(i);
    if (key.startsWith(QUEUE)) {
      waiting += JSON.parse(localStorage.getItem(key)).changes ?? 1;
    }
  }
  return waiting;
}

class Offline extends HTMLElement {
  #texts = {};
  #update = () => this.#show();

  connectedCallback() {
    takeOver(this, 'texts');
    this.classList.add('sw-offline');
    this.setAttribute('role', 'status');
    addEventListener('online', this.#update);
    addEventListener('offline', this.#update);
    addEventListener('sw-outline-queue', this.#update);
    window.Vaadin?.connectionState?.addStateChangeListener(this.#update);
    this.#show();
  }

  disconnectedCallback() {
    removeEventListener('online', this.#update);
    removeEventListener('offline', this.#update);
    removeEventListener('sw-outline-queue', this.#update);
    window.Vaadin?.connectionState?.removeStateChangeListener(this.#update);
  }

  set texts(texts) {
    this.#texts = texts;
    this.#show();
  }

  #show() {
    const gone = !navigator.onLine || window.Vaadin?.connectionState?.state === LOST;
    this.hidden = !gone;
    this.textContent = gone ? this.#sentence() : '';
  }

  #sentence() {
    const waiting = waitingChanges();
    return waiting > 0 ? fillPlural(this.#texts, 'pending', waiting) : (this.#texts.offline ?? '');
  }
}

if (!customElements.get('sw-offline')) {
  customElements.define('sw-offline', Offline);
}
