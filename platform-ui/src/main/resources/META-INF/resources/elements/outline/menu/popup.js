/** The list of offers at the caret. The line keeps the focus and points at the chosen one, as a combobox does. */
import { iconSvg } from '../../icon.js';
import { make } from '../../text.js';

const GAP = 4;
let counter = 0;

export class Popup {
  #chosen = -1;
  #offers = [];
  #field;

  /** `onAccept(offer)` is told of a pressed one. */
  constructor(onAccept) {
    this.onAccept = onAccept;
    const id = `sw-offers-${++counter}`;
    this.element = make('div', 'sw-offers');
    // In the top layer nothing cuts it off.
    this.element.popover = 'manual';
    this.list = make('div', 'sw-offers-list');
    this.list.id = id;
    this.list.setAttribute('role', 'listbox');
    this.hint = make('div', 'sw-offers-hint');
    this.hint.id = `${id}-hint`;
    this.element.append(this.hint, this.list);
    // The line keeps its focus and a phone its keyboard.
    this.element.addEventListener('pointerdown', (event) => event.preventDefault());
    this.element.addEventListener('click', (event) => this.#press(event));
  }

  get open() {
    return this.element.matches(':popover-open');
  }

  get chosen() {
    return this.#offers[this.#chosen];
  }

  /** Shows offers for what is typed into `field`; `place` is the rectangle of the sign, `label` names the list. */
  show({ offers, problem, meaning, hesitant }, field, place, label) {
    this.#offers = offers;
    this.#field = field;
    this.list.setAttribute('aria-label', label);
    this.list.replaceChildren(...offers.map((offer, index) => this.#option(offer, index)));
    this.list.hidden = offers.length === 0;
    this.hint.textContent = problem ?? meaning ?? '';
    this.hint.hidden = this.hint.textContent === '';
    this.hint.classList.toggle('sw-offers-problem', problem !== undefined);
    this.element.togglePopover(offers.length > 0 || !this.hint.hidden);
    field.setAttribute('role', 'combobox');
    field.setAttribute('aria-haspopup', 'listbox');
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-expanded', String(this.open));
    field.setAttribute('aria-controls', this.list.id);
    this.#choose(hesitant ? -1 : offers.length > 0 ? 0 : -1);
    this.#place(place);
  }

  hide() {
    if (this.#field) {
      this.#field.setAttribute('role', 'textbox');
      for (const name of ['haspopup', 'autocomplete', 'expanded', 'controls', 'activedescendant']) {
        this.#field.removeAttribute(`aria-${name}`);
      }
    }
    this.element.togglePopover(false);
    this.#offers = [];
    this.#field = undefined;
  }

  /** To the next (1) or previous (-1) offer, around the end. */
  step(by) {
    const count = this.#offers.length;
    if (count > 0) {
      this.#choose(this.#chosen < 0 ? (by > 0 ? 0 : count - 1) : (this.#chosen + by + count) % count);
    }
  }

  #option({ text, icon, hint, chosen }, index) {
    const option = make('div', 'sw-offer');
    option.id = `${this.list.id}-${index}`;
    option.dataset.index = index;
    option.setAttribute('role', 'option');
    option.toggleAttribute('data-present', chosen === true);
    option.append(iconSvg(icon ?? 'check'), make('span', 'sw-offer-text', text));
    if (hint) {
      option.append(make('span', 'sw-offer-hint', hint));
    }
    return option;
  }

  #choose(index) {
    this.#chosen = index;
    [...this.list.children].forEach((option, at) => option.setAttribute('aria-selected', String(at === index)));
    const option = this.list.children[index];
    if (option) {
      this.#field.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else {
      this.#field.removeAttribute('aria-activedescendant');
    }
  }

  #press(event) {
    const option = event.target.closest('.sw-offer');
    if (option) {
      this.onAccept(this.#offers[Number(option.dataset.index)]);
    }
  }

  /** Where the room ends: at the on-screen keyboard, or at the bar of buttons on top of it. */
  #floor() {
    const tools = this.element.parentElement?.querySelector('.sw-outline-tools');
    const covers = tools && getComputedStyle(tools).position === 'fixed';
    return covers ? tools.getBoundingClientRect().top : (window.visualViewport?.height ?? innerHeight);
  }

  /** Below the sign, or above it where there is more room, never past the edge of the window. */
  #place({ left, top, bottom }) {
    if (!this.open) {
      return;
    }
    const { style } = this.element;
    const height = this.#floor();
    const below = height - bottom - GAP;
    const upwards = below < 200 && top > below;
    style.maxBlockSize = `${Math.max(120, Math.min(320, (upwards ? top : below) - 2 * GAP))}px`;
    style.insetBlockStart = upwards ? 'auto' : `${bottom + GAP}px`;
    style.insetBlockEnd = upwards ? `${innerHeight - top + GAP}px` : 'auto';
    style.insetInlineStart = `${Math.max(GAP, Math.min(left, innerWidth - this.element.offsetWidth - GAP))}px`;
  }
}
