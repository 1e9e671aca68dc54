/**
 * <sw-clock since="2026-03-01T10:00:00Z" until="..."> counts up "2 h 10 m"; with `until` it stands still.
 * <sw-ago at="2026-03-01T10:00:00Z"> says "3 days ago".
 * <sw-countdown until="2026-03-01T10:00:00Z" left="{0} left" over="{0} over"> says "4:12 left", afterwards "0:30 over".
 * All carry the exact moment as tooltip; `locale` and `zone` default to the page's and the browser's.
 * `serverNow` (ISO, set once by the server) corrects a wrong clock of the machine for all of them.
 */
import { countdownText, distanceText, durationText, momentText, nextChange } from './time/duration.js';
import { takeOver } from './upgrade.js';

let offset = 0;

class Ticking extends HTMLElement {
  #timer;
  #wake = () => this.#tick();

  connectedCallback() {
    takeOver(this, 'serverNow');
    document.addEventListener('visibilitychange', this.#wake);
    this.#tick();
  }

  disconnectedCallback() {
    document.removeEventListener('visibilitychange', this.#wake);
    clearTimeout(this.#timer);
  }

  attributeChangedCallback() {
    if (this.isConnected) {
      this.#tick();
    }
  }

  set serverNow(instant) {
    offset = Date.parse(instant) - Date.now();
    this.attributeChangedCallback();
  }

  get locale() {
    return this.getAttribute('locale') || this.closest('[lang]')?.lang || navigator.language;
  }

  instant(attribute) {
    const time = Date.parse(this.getAttribute(attribute) ?? '');
    return Number.isNaN(time) ? undefined : time;
  }

  #tick() {
    clearTimeout(this.#timer);
    const shown = this.show(Date.now() + offset);
    if (shown === undefined) {
      this.textContent = '';
      return;
    }
    if (this.textContent !== shown.text) {
      this.textContent = shown.text;
    }
    this.title = momentText(new Date(shown.moment), this.locale, this.getAttribute('zone'));
    if (shown.next && !document.hidden) {
      this.#timer = setTimeout(this.#wake, shown.next * 1000);
    }
  }
}

class Clock extends Ticking {
  static observedAttributes = ['since', 'until', 'locale', 'zone'];

  show(now) {
    const since = this.instant('since');
    if (since === undefined) {
      return undefined;
    }
    const until = this.instant('until');
    const seconds = ((until ?? now) - since) / 1000;
    const next = until === undefined ? nextChange(seconds) : 0;
    return { text: durationText(seconds, this.locale), moment: since, next };
  }
}

class Ago extends Ticking {
  static observedAttributes = ['at', 'locale', 'zone'];

  show(now) {
    const at = this.instant('at');
    if (at === undefined) {
      return undefined;
    }
    const seconds = (at - now) / 1000;
    return { text: distanceText(seconds, this.locale), moment: at, next: Math.max(5, nextChange(seconds)) };
  }
}

class Countdown extends Ticking {
  static observedAttributes = ['until', 'left', 'over', 'locale', 'zone'];

  show(now) {
    const until = this.instant('until');
    if (until === undefined) {
      return undefined;
    }
    const seconds = Math.round((until - now) / 1000);
    this.classList.toggle('sw-over', seconds < 0);
    const words = (seconds < 0 ? this.getAttribute('over') : this.getAttribute('left')) ?? '{0}';
    return { text: words.replace('{0}', countdownText(seconds)), moment: until, next: 1 };
  }
}

if (!customElements.get('sw-clock')) {
  customElements.define('sw-clock', Clock);
  customElements.define('sw-ago', Ago);
  customElements.define('sw-countdown', Countdown);
}
