/** The menus that @ / ! # open at the caret: they follow what is typed, and never keep a letter from being typed. */
import { caretOffset, caretPlace } from '../caret.js';
import { fill } from '../../text.js';
import { offersFor } from './offers.js';
import { Popup } from './popup.js';
import { queryBehind, signBefore } from './trigger.js';

const LABELS = { '@': 'assign', '/': 'insert', '!': 'due', '#': 'tag' };

export class Menu {
  #open;
  #shown;

  /**
   * `contextOf(row)` answers what the offers need to know, `onAccept(row, offer, from, to)` acts and takes the typed text from
   * `from` to `to` away, `say(text)` speaks.
   */
  constructor(contextOf, onAccept, say) {
    this.contextOf = contextOf;
    this.onAccept = onAccept;
    this.say = say;
    this.popup = new Popup((offer) => this.#accept(offer));
  }

  get open() {
    return this.#open !== undefined;
  }

  /** After a key: opens behind a sign, follows the typing, closes when the sign is gone. */
  follow(row) {
    const text = row.text.textContent;
    const caret = caretOffset(row.text);
    if (this.#open?.row !== row) {
      this.close();
    }
    if (!this.#open) {
      const sign = signBefore(text, caret);
      if (!sign) {
        return;
      }
      this.#open = { ...sign, row };
    }
    const query = queryBehind(text, caret, this.#open);
    if (query === undefined) {
      this.close();
      return;
    }
    this.#draw(query);
  }

  /** The caret came to a line: a menu of another one is over. */
  visit(row, field) {
    if (this.#open && (this.#open.row !== row || field !== row.text)) {
      this.close();
    }
  }

  close() {
    if (this.#open) {
      this.#open = undefined;
      this.#shown = undefined;
      this.popup.hide();
    }
  }

  /** True when the pressed key was for the menu. */
  onKey(event) {
    if (!this.#open || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) {
      return false;
    }
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        return this.popup.open && !event.shiftKey && this.#step(event.key === 'ArrowDown' ? 1 : -1);
      case 'Enter':
      case 'Tab':
        return !event.shiftKey && this.#enter();
      case 'Escape':
        this.close();
        return true;
      case 'ArrowLeft':
      case 'ArrowRight':
      case 'Home':
      case 'End':
        this.close();
        return false;
      default:
        return false;
    }
  }

  #step(by) {
    this.popup.step(by);
    return true;
  }

  /** Without an offer Enter and Tab are what they always are, unless a rule is half typed: then they say what is missing. */
  #enter() {
    const { chosen } = this.popup;
    if (chosen) {
      this.#accept(chosen);
      return true;
    }
    if (this.#shown?.problem && this.#shown.begun) {
      this.say(this.#shown.problem);
      return true;
    }
    this.close();
    return false;
  }

  #draw(query) {
    const { row, sign, at } = this.#open;
    const context = this.contextOf(row);
    const result = offersFor(sign, query, context);
    this.#shown = { ...result, begun: /\d/.test(query) };
    this.popup.show(result, row.text, caretPlace(row.text, at), context.texts[LABELS[sign]] ?? '');
    const { chosen } = this.popup;
    this.say(result.problem ?? (chosen ? fill(context.texts.offers, result.offers.length, chosen.text) : (result.meaning ?? '')));
  }

  #accept(offer) {
    const { row, at, sign } = this.#open;
    const to = caretOffset(row.text);
    if (offer.complete === undefined) {
      this.close();
      this.onAccept(row, offer, at, to);
    } else {
      row.replaceText(at, to, sign + offer.complete);
      this.#draw(offer.complete);
      row.text.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
    }
  }
}
