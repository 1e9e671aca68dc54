/** What is said at single lines: that two people changed the same, that a line is not saved yet, what is wrong with it. */
import * as model from './model.js';
import { fill } from '../text.js';

export class Remarks {
  #unsaved = [];

  /** `onRetry()` tries to save once more. */
  constructor(editor, onRetry) {
    this.editor = editor;
    this.onRetry = onRetry;
  }

  /** Both versions stay in sight: mine in the line, theirs beside it until it is taken or waved away. */
  showConflicts(conflicts) {
    const { texts } = this.editor;
    conflicts.forEach(({ title, details }, key) => {
      const row = this.editor.view.row(key);
      const theirs = [title, ...details.map((each) => this.#words(each))].filter(Boolean).join(' · ');
      const take = { text: texts.takeTheirs ?? '', act: () => this.#take(key, title, details) };
      const keep = { text: texts.keepMine ?? '', act: () => row.showNote('') };
      row.showNote(fill(texts.conflict, theirs), 'conflict', [take, keep]);
      row.flash();
    });
  }

  showUnsaved(keys, texts) {
    const { view } = this.editor;
    this.#unsaved.forEach((key) => view.row(key)?.markUnsaved(''));
    this.#unsaved = keys;
    keys.forEach((key) => view.row(key)?.markUnsaved(texts.unsaved ?? '', this.onRetry));
  }

  clearProblems() {
    this.editor.lines.forEach((line) => {
      const row = this.editor.view.row(line.key);
      if (row?.element.dataset.note === 'problem') {
        row.showNote('');
      }
    });
  }

  #words({ name, theirs }) {
    const { texts } = this.editor;
    const value = theirs && typeof theirs === 'object' ? Object.values(theirs).join(' ') : String(theirs ?? texts.nothing ?? '');
    return `${texts[`property.${name}`] ?? name}: ${value}`;
  }

  #take(key, title, details) {
    const line = this.editor.lines.find((each) => each.key === key);
    const theirs = Object.fromEntries(details.map((each) => [each.name, each.theirs]));
    const renamed = title === undefined ? this.editor.lines : model.setTitle(this.editor.lines, key, title);
    const lines = model.setDetails(renamed, key, { ...line.details, ...theirs });
    this.editor.view.row(key).showNote('');
    this.editor.apply({ lines, key, offset: (title ?? line.title).length });
  }
}
