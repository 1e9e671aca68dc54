/**
 * <sw-mention-text> holds a text area. "@" offers the members of `people` [{name, email}]; Enter or Tab takes the chosen one, as
 * "@address". Enter sends (event `sw-send`, after the text was told to the server), Shift+Enter begins a new line, Escape leaves
 * (`sw-leave`).
 */
import { Popup } from './outline/menu/popup.js';
import { queryBehind, signBefore } from './outline/menu/trigger.js';
import { matches } from './outline/people.js';
import { takeOver } from './upgrade.js';

const MOST = 8;

class MentionText extends HTMLElement {
  #popup = new Popup((offer) => this.#take(offer));
  #mark;
  people = [];

  connectedCallback() {
    takeOver(this, 'people');
    this.append(this.#popup.element);
    this.addEventListener('input', this.#typed);
    this.addEventListener('keydown', this.#key, true);
    this.addEventListener('focusout', this.#left);
  }

  disconnectedCallback() {
    this.#hide();
    this.#popup.element.remove();
    this.removeEventListener('input', this.#typed);
    this.removeEventListener('keydown', this.#key, true);
    this.removeEventListener('focusout', this.#left);
  }

  get #field() {
    return this.querySelector('vaadin-text-area');
  }

  get #input() {
    return this.#field?.inputElement;
  }

  #typed = () => {
    const { value, selectionStart: caret } = this.#input;
    this.#mark = signBefore(value, caret)?.sign === '@' ? signBefore(value, caret) : this.#mark;
    const query = this.#mark && queryBehind(value, caret, this.#mark);
    const offers = query === undefined ? [] : this.#offers(query);
    if (offers.length === 0) {
      this.#hide();
      return;
    }
    this.#popup.show({ offers }, this.#input, this.#input.getBoundingClientRect(), this.getAttribute('people-label') ?? '');
  };

  #offers(query) {
    return this.people
      .filter(({ name, email }) => matches(`${name} ${email}`, query))
      .slice(0, MOST)
      .map(({ name, email }) => ({ text: name, hint: email, email, icon: 'members' }));
  }

  #key = (event) => {
    if (event.isComposing) {
      return;
    }
    if (this.#popup.open && this.#steer(event)) {
      event.preventDefault();
      event.stopPropagation();
    } else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      event.stopPropagation();
      this.#send();
    } else if (event.key === 'Escape') {
      this.dispatchEvent(new CustomEvent('sw-leave'));
    }
  };

  /** True when the key was meant for the list. */
  #steer({ key }) {
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      this.#popup.step(key === 'ArrowDown' ? 1 : -1);
    } else if ((key === 'Enter' || key === 'Tab') && this.#popup.chosen) {
      this.#take(this.#popup.chosen);
    } else if (key === 'Escape') {
      this.#hide();
    } else {
      return false;
    }
    return true;
  }

  #take({ email }) {
    const input = this.#input;
    const text = `@${email} `;
    const after = input.value.slice(input.selectionStart).replace(/^ /, '');
    const caret = this.#mark.at + text.length;
    this.#field.value = input.value.slice(0, this.#mark.at) + text + after;
    this.#hide();
    input.focus();
    input.setSelectionRange(caret, caret);
  }

  #hide() {
    this.#mark = undefined;
    if (this.#popup.open) {
      this.#popup.hide();
    }
  }

  #left = (event) => {
    if (!this.contains(event.relatedTarget)) {
      this.#hide();
    }
  };

  #send() {
    this.#field.dispatchEvent(new CustomEvent('change', { bubbles: true }));
    this.dispatchEvent(new CustomEvent('sw-send'));
  }
}

if (!customElements.get('sw-mention-text')) {
  customElements.define('sw-mention-text', MentionText);
}
