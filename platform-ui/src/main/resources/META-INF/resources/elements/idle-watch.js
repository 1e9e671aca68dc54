/**
 * <sw-idle-watch after="600"> tells with `sw-idle` {seconds} when nobody has pressed, moved or typed anything on the page for that
 * many seconds, once until somebody does again.
 */
const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'input'];

class IdleWatch extends HTMLElement {
  #last = Date.now();
  #told = false;
  #timer;

  #sign = () => {
    this.#last = Date.now();
    this.#told = false;
  };

  connectedCallback() {
    this.hidden = true;
    this.#sign();
    SIGNS.forEach((sign) => addEventListener(sign, this.#sign, { capture: true, passive: true }));
    document.addEventListener('visibilitychange', this.#look);
    this.#timer = setInterval(this.#look, 1000);
  }

  disconnectedCallback() {
    SIGNS.forEach((sign) => removeEventListener(sign, this.#sign, { capture: true }));
    document.removeEventListener('visibilitychange', this.#look);
    clearInterval(this.#timer);
  }

  #look = () => {
    const seconds = Math.floor((Date.now() - this.#last) / 1000);
    if (!this.#told && seconds >= Number(this.getAttribute('after') ?? 600)) {
      this.#told = true;
      this.dispatchEvent(new CustomEvent('sw-idle', { detail: { seconds } }));
    }
  };
}

if (!customElements.get('sw-idle-watch')) {
  customElements.define('sw-idle-watch', IdleWatch);
}
