/** What keys and on-screen keyboards do in the lines of a checklist. */
import { atStart, placeCaret } from './caret.js';
import { STEPS } from './editing.js';
import { actionOf, isSign } from './keyboard.js';

export class Typing {
  #editor;
  #outline;
  #leaving = false;
  #composing = false;
  #waiting = [];

  /**
   * @param tree what holds the lines
   * @param outline {queue, say(text), texts, readonly}
   */
  constructor(tree, editor, outline) {
    this.#editor = editor;
    this.#outline = outline;
    tree.addEventListener('keydown', (event) => this.#onKey(event));
    tree.addEventListener('beforeinput', (event) => this.#onBeforeInput(event));
    tree.addEventListener('input', (event) => this.#onInput(event));
    tree.addEventListener('compositionstart', () => (this.#composing = true));
    tree.addEventListener('compositionend', (event) => this.#onComposed(event));
  }

  /** Does it now, or as soon as no letter is being composed out of several keys. */
  whenComposed(act) {
    if (this.#composing) {
      this.#waiting.push(act);
    } else {
      act();
    }
  }

  /** Tab belongs to the lines again. */
  stay() {
    this.#leaving = false;
  }

  #onKey(event) {
    const row = this.#editor.view.rowOf(event.target);
    if (row && event.target === row.description) {
      this.#onDescriptionKey(event, row);
      return;
    }
    if (!row || event.target !== row.text) {
      return;
    }
    if (this.#editor.menu.onKey(event)) {
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    const selecting = this.#editor.selection.range !== undefined;
    const action = actionOf(event, row.text, selecting);
    if (selecting && isSign(event) && !this.#outline.readonly) {
      // For all selected lines, wherever the caret is.
      event.preventDefault();
      this.#editor.act(event.key);
      return;
    }
    const leaves = this.#leaving && (action === 'indent' || action === 'outdent');
    this.#leaving = action === 'leave';
    if (leaves || !action || (this.#outline.readonly && !STEPS[action])) {
      if (selecting && event.key.startsWith('Arrow') && !event.shiftKey) {
        this.#editor.selection.clear();
      }
      return;
    }
    if (action === 'leave') {
      this.#outline.say(this.#outline.texts.leave ?? '');
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    if (action === 'save') {
      this.#outline.queue.flush();
    } else {
      this.#editor.act(action);
    }
  }

  #onDescriptionKey(event, row) {
    const back = event.key === 'Escape' || (event.key === 'Enter' && event.shiftKey);
    const atTop = event.key === 'ArrowUp' && event.target.selectionEnd === 0;
    if (back || atTop) {
      event.preventDefault();
      event.stopPropagation();
      placeCaret(row.text, row.text.textContent.length);
    }
  }

  #onBeforeInput(event) {
    const row = this.#editor.view.rowOf(event.target);
    if (event.target !== row?.text) {
      return;
    }
    if (event.inputType === 'historyUndo' || event.inputType === 'historyRedo') {
      event.preventDefault();
      this.#editor.act(event.inputType === 'historyUndo' ? 'undo' : 'redo');
    } else if (event.inputType === 'insertParagraph' || event.inputType === 'insertLineBreak') {
      // On-screen keyboards send no key for Enter.
      event.preventDefault();
      if (!this.#editor.menu.onKey(new KeyboardEvent('keydown', { key: 'Enter' }))) {
        this.#editor.act('split');
      }
    } else if (event.inputType === 'deleteContentBackward' && row && atStart(row.text)) {
      event.preventDefault();
      this.#editor.act('backspace');
    } else if (event.inputType.startsWith('format')) {
      event.preventDefault();
    }
  }

  #onInput(event) {
    const row = this.#editor.view.rowOf(event.target);
    if (row && event.target === row.description) {
      this.#editor.described(row, row.description.value);
    } else if (row && !event.isComposing) {
      this.#editor.typed(row);
    }
  }

  #onComposed(event) {
    this.#composing = false;
    this.#onInput({ target: event.target });
    this.#waiting.splice(0).forEach((arrive) => arrive());
  }
}
