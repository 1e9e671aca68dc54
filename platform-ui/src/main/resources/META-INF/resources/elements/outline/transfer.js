/** Lines to and from the clipboard. */
import { readLines, writeLines } from './clipboard.js';
import * as model from './model.js';
import { isMultiline, readPasted } from './paste.js';
import { fill } from '../text.js';

export class Transfer {
  #editor;
  #outline;

  /**
   * @param tree what holds the lines
   * @param outline {queue, say(text), texts, readonly}
   */
  constructor(tree, editor, outline) {
    this.#editor = editor;
    this.#outline = outline;
    tree.addEventListener('copy', (event) => this.#copy(event));
    tree.addEventListener('cut', (event) => this.#copy(event) && this.#editor.act('delete'));
    tree.addEventListener('paste', (event) => this.#paste(event));
    tree.addEventListener('drop', (event) => event.preventDefault());
  }

  /** True when lines were put on the clipboard; a selection within a line is the browser's. */
  #copy(event) {
    const lines = this.#editor.selectedLines();
    if (lines.length === 0) {
      return false;
    }
    event.preventDefault();
    writeLines(event.clipboardData, lines, this.#outline.queue.name);
    this.#outline.say(fill(this.#outline.texts.copied, lines.length));
    return !this.#outline.readonly;
  }

  #paste(event) {
    const row = this.#editor.view.rowOf(event.target);
    if (!row || event.target !== row.text || this.#outline.readonly) {
      return;
    }
    event.preventDefault();
    const data = event.clipboardData;
    const text = data.getData('text/plain');
    const own = readLines(data, this.#editor.lines, this.#outline.queue.name);
    if (own || isMultiline(text)) {
      const pasted = own ?? readPasted(text, data.getData('text/html'), this.#editor.context(row));
      const result = model.insertLines(this.#editor.lines, row.key, pasted);
      this.#editor.selection.clear();
      this.#editor.apply(result);
      this.#outline.say(fill(result?.dropped ? this.#outline.texts.pastedPart : this.#outline.texts.pasted, this.#editor.lines.length));
    } else {
      document.execCommand('insertText', false, model.clean(text.trim()));
    }
  }
}
