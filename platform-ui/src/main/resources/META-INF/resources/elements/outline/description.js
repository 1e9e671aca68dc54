/** The instructions of a step below its line: as many lines of Markdown as one likes, shown short until one writes in them. */
import { make } from '../text.js';

export class Description {
  constructor(id) {
    this.element = make('textarea', 'sw-line-description');
    this.element.id = id;
    this.element.rows = 1;
    this.element.maxLength = 20_000;
    this.element.tabIndex = -1;
    this.element.addEventListener('input', () => this.#fit());
  }

  setReadonly(readonly) {
    this.element.readOnly = readonly;
  }

  show(text, texts, open) {
    this.element.setAttribute('aria-label', texts.description ?? '');
    this.element.placeholder = texts.descriptionPlaceholder ?? '';
    if (this.element.value !== text) {
      const { selectionStart } = this.element;
      this.element.value = text;
      this.element.setSelectionRange(selectionStart, selectionStart);
    }
    this.element.hidden = text === '' && !open && document.activeElement !== this.element;
    this.#fit();
  }

  /** For browsers that do not size a field by its content. */
  #fit() {
    this.element.style.setProperty('--sw-lines', Math.min(12, this.element.value.split('\n').length));
  }
}
