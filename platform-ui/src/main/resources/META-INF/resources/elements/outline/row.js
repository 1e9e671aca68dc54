/** One line on the screen. Only text is ever set, never markup; the DOM is touched only where something changed. */
import { iconSvg } from '../icon.js';
import { fill, make } from '../text.js';
import { placeCaret } from './caret.js';
import { Description } from './description.js';

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
  #chips = '';
  #note;
  #description;
  #unsaved;

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
    this.text.setAttribute('aria-describedby', `${this.chips.id} ${id}-note ${id}-description`);
    this.element.append(this.handle, this.number, this.text, this.chips);
    this.setReadonly(readonly);
  }

  setReadonly(readonly) {
    this.readonly = readonly;
    this.text.contentEditable = readonly ? 'false' : EDITABLE;
    setAttribute(this.text, 'aria-readonly', readonly ? 'true' : '');
    this.handle.hidden = readonly;
    this.#description?.setReadonly(readonly);
  }

  /** Shows a line at its place; `texts` holds the translated words. */
  show(line, place, texts) {
    const was = this.#shown;
    const named = was.level === line.level && was.number === place.number && was.parallel === line.parallel;
    if (!named || was.texts !== texts || (line.level === 'stage' && was.position !== place.position)) {
      this.#showName(line, place, texts);
    }
    if (was.position !== place.position) {
      this.element.setAttribute('aria-posinset', place.position);
    }
    if (was.count !== place.count) {
      this.element.setAttribute('aria-setsize', place.count);
    }
    // What was typed since stands on the screen already, and has to go when it is undone.
    this.showTitle(line.title);
    if (was.line !== line || this.#description) {
      this.showDescription(line.level === 'step' ? (line.details.instructions ?? '') : '', texts);
    }
    this.#shown = { line, level: line.level, parallel: line.parallel, texts, ...place };
  }

  #showName(line, place, texts) {
    const was = this.#shown;
    if (was.level !== line.level) {
      this.element.dataset.level = line.level;
      this.element.setAttribute('aria-level', { stage: 1, step: 2, item: 3 }[line.level]);
    }
    this.number.textContent = place.number;
    const label = fill(texts[line.parallel ? 'parallelStage' : line.level], place.number || place.position);
    this.text.setAttribute('aria-label', label);
    if (was.level !== line.level || was.parallel !== line.parallel || was.texts !== texts) {
      this.text.dataset.placeholder = texts[`${line.level}Placeholder`] ?? '';
      setAttribute(this.element, 'data-parallel', line.parallel ? texts.isParallel : '');
    }
  }

  showTitle(title) {
    if (this.text.textContent !== title) {
      this.text.textContent = title;
    }
    this.markEmpty();
  }

  /** Other text in place of the letters from one place to another; the caret stands behind it. */
  replaceText(from, to, text) {
    const title = this.text.textContent;
    this.showTitle(title.slice(0, from) + text + title.slice(to));
    placeCaret(this.text, from + text.length);
  }

  markEmpty() {
    this.text.toggleAttribute('data-empty', this.text.textContent === '');
  }

  /** The description, which is made when there is one or when `open` asks for it. */
  showDescription(text, texts, open = false) {
    if (!this.#description && (text !== '' || open)) {
      this.#description = new Description(`${this.text.id}-description`);
      this.#description.setReadonly(this.readonly);
      this.element.append(this.#description.element);
    }
    this.#description?.show(text, texts, open);
  }

  get description() {
    return this.#description?.element;
  }

  showChips(chips, onPress) {
    const shown = JSON.stringify(chips);
    if (shown === this.#chips) {
      return;
    }
    this.#chips = shown;
    const nodes = chips.map(({ icon, text, label, kind }) => {
      const chip = make('button', 'sw-line-chip');
      chip.type = 'button';
      chip.tabIndex = -1;
      chip.dataset.kind = kind ?? '';
      setAttribute(chip, 'aria-label', label === text ? '' : label);
      chip.title = label ?? text;
      if (icon) {
        chip.append(iconSvg(icon));
      }
      chip.append(make('span', '', text));
      chip.addEventListener('click', () => onPress(kind ?? ''));
      return chip;
    });
    this.chips.replaceChildren(...nodes);
  }

  /**
   * A problem (red) or a remark (amber) under the line; an empty text takes it away. `actions` are buttons, {text, act}.
   */
  showNote(text, kind, actions = []) {
    if (!text && !this.#note) {
      return;
    }
    if (!this.#note) {
      this.#note = make('div', 'sw-line-note');
      this.#note.id = `${this.text.id}-note`;
      this.element.append(this.#note);
    }
    this.#note.replaceChildren(text ?? '', ...actions.map((action) => this.#noteButton(action)));
    this.#note.hidden = !text;
    setAttribute(this.element, 'data-note', text ? kind : '');
    setAttribute(this.text, 'aria-invalid', text && kind === 'problem' ? 'true' : '');
  }

  #noteButton({ text, act }) {
    const button = make('button', 'sw-link', text);
    button.type = 'button';
    button.addEventListener('click', () => act());
    return button;
  }

  /** Says at the line that it is not on the server, with a button to try again. */
  markUnsaved(text, onRetry) {
    this.#unsaved?.remove();
    this.#unsaved = undefined;
    this.element.toggleAttribute('data-unsaved', Boolean(text));
    if (text) {
      this.#unsaved = make('button', 'sw-line-chip sw-line-unsaved', text);
      this.#unsaved.type = 'button';
      this.#unsaved.tabIndex = -1;
      this.#unsaved.addEventListener('click', onRetry);
      this.chips.after(this.#unsaved);
    }
  }

  /** Who else is at this line, as short names with the colour of their avatars. */
  showPresent(people) {
    this.element.querySelector('.sw-line-present')?.remove();
    if (people.length > 0) {
      const marks = make('span', 'sw-line-present');
      marks.setAttribute('aria-hidden', 'true');
      marks.append(...people.map(({ name, colour }) => {
        const mark = make('span', 'sw-line-person', name);
        mark.dataset.colour = colour;
        return mark;
      }));
      this.element.append(marks);
    }
  }

  /** `together`: it is selected beside others, not just the line one is in. */
  select(selected, together) {
    this.element.classList.toggle('sw-line-selected', together);
    setAttribute(this.element, 'aria-selected', selected ? 'true' : '');
  }

  flash() {
    this.element.classList.remove('sw-line-flash');
    void this.element.offsetWidth;
    this.element.classList.add('sw-line-flash');
  }
}
