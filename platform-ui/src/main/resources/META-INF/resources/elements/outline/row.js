/** One line on the screen. Only text is ever set, never markup; the DOM is touched only where something changed. */
import { iconSvg } from '../icon.js';
import { fill, make } from '../text.js';

/** Where the browser cannot keep an editable line plain by itself, our own paste and input handling does. */
const EDITABLE = (() => {
  const probe = document.createElement('div');
  probe.setAttribute('contenteditable', 'plaintext-only');
  return probe.contentEditable === 'plaintext-only' ? 'plaintext-only' : 'true';
})();
let counter = 0;

function setAttribute(element, name, value) {
  if (value === undefined || value === '') {
    element.removeAttribute(name);
  } else {
    element.setAttribute(name, value);
  }
}

export class Row {
  #shown = {};

  constructor(key, readonly) {
    const id = `sw-line-${++counter}`;
    this.key = key;
    this.element = make('div', 'sw-line');
    this.element.setAttribute('role', 'treeitem');
    this.element.dataset.key = key;
    this.handle = make('span', 'sw-line-handle');
    this.handle.setAttribute('aria-hidden', 'true');
    this.number = make('span', 'sw-line-number');
    this.number.setAttribute('aria-hidden', 'true');
    this.text = make('div', 'sw-line-text');
    this.text.id = id;
    this.text.setAttribute('role', 'textbox');
    this.text.spellcheck = true;
    this.text.tabIndex = -1;
    this.chips = make('span', 'sw-line-chips');
    this.chips.id = `${id}-chips`;
    this.note = make('div', 'sw-line-note');
    this.note.id = `${id}-note`;
    this.note.hidden = true;
    this.text.setAttribute('aria-describedby', `${this.chips.id} ${this.note.id}`);
    this.element.append(this.handle, this.number, this.text, this.chips, this.note);
    this.setReadonly(readonly);
  }

  setReadonly(readonly) {
    this.text.contentEditable = readonly ? 'false' : EDITABLE;
    setAttribute(this.text, 'aria-readonly', readonly ? 'true' : '');
    this.handle.hidden = readonly;
  }

  /** Shows a line at its place; `texts` holds the translated words. */
  show(line, place, texts) {
    const was = this.#shown;
    const named = was.level === line.level && was.number === place.number && was.parallel === line.parallel;
    if (!named || was.texts !== texts || (line.level === 'stage' && was.position !== place.position)) {
      this.element.dataset.level = line.level;
      this.element.setAttribute('aria-level', { stage: 1, step: 2, item: 3 }[line.level]);
      this.number.textContent = place.number;
      const label = fill(texts[line.parallel ? 'parallelStage' : line.level], place.number || place.position);
      this.text.setAttribute('aria-label', label);
      this.text.dataset.placeholder = texts[`${line.level}Placeholder`] ?? '';
      setAttribute(this.element, 'data-parallel', line.parallel ? texts.isParallel : '');
    }
    if (was.position !== place.position) {
      this.element.setAttribute('aria-posinset', place.position);
    }
    if (was.count !== place.count) {
      this.element.setAttribute('aria-setsize', place.count);
    }
    this.showTitle(line.title);
    this.#shown = { level: line.level, parallel: line.parallel, texts, ...place };
  }

  showTitle(title) {
    if (this.text.textContent !== title) {
      this.text.textContent = title;
    }
    this.markEmpty();
  }

  markEmpty() {
    this.text.toggleAttribute('data-empty', this.text.textContent === '');
  }

  showChips(chips, onPress) {
    const nodes = chips.map(({ icon, text, kind }) => {
      const chip = make('button', 'sw-line-chip');
      chip.type = 'button';
      chip.tabIndex = -1;
      chip.dataset.kind = kind ?? '';
      if (icon) {
        chip.append(iconSvg(icon));
      }
      chip.append(make('span', '', text));
      chip.addEventListener('click', () => onPress(kind ?? ''));
      return chip;
    });
    this.chips.replaceChildren(...nodes);
  }

  /** A problem (red) or a remark (amber) under the line; an empty text takes it away. */
  showNote(text, kind) {
    this.note.textContent = text ?? '';
    this.note.hidden = !text;
    setAttribute(this.element, 'data-note', text ? kind : '');
    setAttribute(this.text, 'aria-invalid', text && kind === 'problem' ? 'true' : '');
  }

  flash() {
    this.element.classList.remove('sw-line-flash');
    void this.element.offsetWidth;
    this.element.classList.add('sw-line-flash');
  }
}
