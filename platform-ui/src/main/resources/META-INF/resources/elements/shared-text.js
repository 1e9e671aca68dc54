/**
 * A text field that several people may change at once. What the server shows while somebody is typing is merged with what has been
 * typed since; the field tells the server on which text it was typed (`typedOn`), so that the server merges by the same rule.
 */
import { mergeText } from './outline/text-merge.js';

const PAUSE_MS = 1000;

class SharedText extends HTMLElement {
  #known = '';
  #mine = '';
  #typed = false;
  #typing = false;
  #caret = 0;
  #pause;

  connectedCallback() {
    this.addEventListener('input', this.#beforeInput, true);
    this.addEventListener('input', this.#afterInput);
    this.addEventListener('keyup', this.#rememberCaret);
    this.addEventListener('value-changed', this.#changed, true);
    this.addEventListener('change', this.#sent, true);
    if (!this.#typed && this.#field) {
      this.#known = this.#field.value ?? '';
      this.#preview();
    }
  }

  disconnectedCallback() {
    clearTimeout(this.#pause);
    this.removeEventListener('input', this.#beforeInput, true);
    this.removeEventListener('input', this.#afterInput);
    this.removeEventListener('keyup', this.#rememberCaret);
    this.removeEventListener('value-changed', this.#changed, true);
    this.removeEventListener('change', this.#sent, true);
  }

  get #field() {
    return this.querySelector(':scope > vaadin-text-area, :scope > vaadin-text-field');
  }

  #beforeInput = () => {
    this.#typing = true;
  };

  #afterInput = () => {
    this.#typing = false;
    this.#typed = true;
    this.#mine = this.#field.value;
    this.#rememberCaret();
    clearTimeout(this.#pause);
    if (this.hasAttribute('pauses')) {
      this.#pause = setTimeout(() => this.#tell(), PAUSE_MS);
    }
  };

  #rememberCaret = () => {
    this.#caret = this.#field?.inputElement?.selectionStart ?? 0;
  };

  /** The value was set by typing, or by the server. */
  #changed = (event) => {
    if (event.target !== this.#field) {
      return;
    }
    if (!this.#typing) {
      this.#shown(this.#field.value ?? '');
    }
    this.#preview();
  };

  #shown(theirs) {
    if (!this.#typed) {
      this.#known = theirs;
      return;
    }
    if (theirs === this.#mine) {
      this.#known = theirs;
      this.#typed = false;
      return;
    }
    const mine = this.#mine;
    const whole = this.hasAttribute('whole');
    const merged = whole && theirs !== this.#known ? undefined : mergeText(this.#known, mine, theirs);
    if (merged !== undefined) {
      this.#known = theirs;
      this.#typed = merged !== theirs;
    }
    this.#mine = merged ?? mine;
    this.#put(mine, this.#mine);
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#tell());
  }

  /** Another text with the caret where it was in the words around it. */
  #put(before, text) {
    const field = this.#field;
    const input = field.inputElement;
    const at = input && document.activeElement === input ? this.#caret : undefined;
    queueMicrotask(() => {
      this.#typing = true;
      field.value = text;
      this.#typing = false;
      if (at !== undefined) {
        const caret = text.startsWith(before.slice(0, at)) ? at : Math.max(0, text.length - (before.length - at));
        input.setSelectionRange(caret, caret);
      }
    });
  }

  #tell() {
    if (this.isConnected && this.#typed) {
      this.#field.dispatchEvent(new CustomEvent('change', { bubbles: true }));
    }
  }

  /** Before the server hears of it. */
  #sent = (event) => {
    const field = this.#field;
    if (field?.contains(event.target)) {
      field.typedOn = this.#known;
      this.#known = field.value ?? '';
      this.#typed = false;
      clearTimeout(this.#pause);
    }
  };

  #preview() {
    const preview = this.querySelector(':scope > vaadin-markdown');
    if (preview) {
      preview.content = this.#field?.value ?? '';
    }
  }
}

customElements.define('sw-shared-text', SharedText);
