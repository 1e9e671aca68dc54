/**
 * The lines on the screen and everything a person does to them by keys, fingers and menus. It knows nothing of a server: whoever
 * made it hears of new lines through `on.changed(lines)`.
 */
import { caretOffset, movedOffset, placeCaret } from './caret.js';
import { chipsOf } from './chips.js';
import { EDITS, STEPS, stepTarget } from './editing.js';
import { exampleTexts, isBlank } from './ghost.js';
import { History } from './history.js';
import { Menu } from './menu/menu.js';
import { SIGNS } from './menu/trigger.js';
import * as model from './model.js';
import { selectedKeys } from './ranges.js';
import { Selection } from './selection.js';
import { View } from './view.js';
import { fill } from '../text.js';

/** After these the selection is over: its lines are gone or the caret is meant. */
const ENDS_SELECTION = ['delete', 'split', 'insertAbove', 'backspace', 'joinBelow', 'stage'];

export class Editor {
  #history = new History();

  /** `on` = {changed(lines), say(text), command(command, key, kind)}. */
  constructor(tree, on) {
    this.on = on;
    this.texts = {};
    this.options = {};
    this.lines = [model.newLine('step')];
    this.view = new View(tree);
    this.view.onChip = (key, kind) => on.command('chip', key, kind);
    this.selection = new Selection(this.view);
    this.menu = new Menu(
      (row) => this.context(row),
      (row, offer, from, to) => this.#accept(row, offer, from, to),
      (text) => on.say(text),
    );
  }

  get current() {
    return this.view.current;
  }

  /** What menus and pasted tables need to know at a line. */
  context(row) {
    const { lines, options, texts } = this;
    const [line] = model.stepsOf(lines, row.key);
    return { line: line ?? model.newLine('step'), lines, steps: model.numberedSteps(lines), options, texts };
  }

  show() {
    const titleOf = (key) => this.lines.find((line) => line.key === key)?.title;
    const context = { options: this.options, texts: this.texts, titleOf };
    this.view.show(this.lines, this.texts, (line) => chipsOf(line, context));
    this.selection.renew(this.lines);
  }

  /** Lines that came from elsewhere. The caret stays where it is in what is typed. */
  replace(lines) {
    const focus = this.focused();
    const before = focus && this.lines.find((line) => line.key === focus.key)?.title;
    this.lines = lines.length > 0 ? lines : [model.newLine('step')];
    this.show();
    const row = focus && this.view.row(focus.key);
    const title = this.lines.find((line) => line.key === focus?.key)?.title;
    if (row && (title !== before || document.activeElement !== row.text)) {
      placeCaret(row.text, movedOffset(before, title, focus.offset));
    } else if (focus && !row) {
      this.menu.close();
      placeCaret(this.view.current.text, 0);
    }
  }

  /** Typing: the text of a line is what its field says. */
  typed(row) {
    const typed = row.text.textContent;
    const title = model.clean(typed);
    if (title !== typed) {
      row.showTitle(title);
      placeCaret(row.text, title.length);
    }
    row.markEmpty();
    if (!this.menu.open && !SIGNS.some((sign) => title.endsWith(sign))) {
      this.selection.clear();
    }
    const caret = caretOffset(row.text);
    this.#take(model.setTitle(this.lines, row.key, title), row.key, caret, row.key);
    this.menu.follow(row);
  }

  /** Typing in the description of a step. */
  described(row, text) {
    const line = this.lines.find((each) => each.key === row.key);
    const details = { ...line.details, instructions: text };
    this.#take(model.setDetails(this.lines, row.key, details), row.key, 0, `${row.key} description`);
  }

  /** Does an action of a key, a button or a menu at the line one is in. */
  act(action) {
    const row = this.current;
    if (!row) {
      return;
    }
    if (STEPS[action]) {
      this.selection.clear();
      this.#stepTo(STEPS[action], row);
    } else if (action === 'indent' && isBlank(this.lines)) {
      this.#acceptExamples(row);
    } else if (EDITS[action]) {
      const { range } = this.selection;
      const asked = { key: row.key, caret: caretOffset(row.text), range, texts: this.texts };
      this.apply(EDITS[action](this.lines, asked), action);
    } else if (action === 'undo' || action === 'redo') {
      this.#restore(this.#history[action](this.lines));
    } else if (SIGNS.includes(action)) {
      this.#typeSign(action, row);
    } else {
      this.#special(action, row);
    }
  }

  #special(action, row) {
    switch (action) {
      case 'describe':
        this.#describe(row);
        break;
      case 'selectUp':
      case 'selectDown':
        this.#extend(row, action === 'selectUp' ? -1 : 1);
        break;
      case 'selectAll':
        this.selection.set(this.lines[0].key, this.lines.at(-1).key, this.lines);
        this.#saySelected();
        break;
      case 'unselect':
        this.selection.clear();
        this.on.say(this.texts.unselected ?? '');
        break;
      default:
        this.on.command(action, row.key);
    }
  }

  /** Shift and a click: from the line one is in to the one that was pressed. */
  selectTo(row) {
    this.selection.extend(this.current?.key ?? row.key, row.key, this.lines);
    placeCaret(row.text, row.text.textContent.length);
    this.#saySelected();
  }

  /** The lines that are selected together, in their order. */
  selectedLines() {
    const { range } = this.selection;
    const keys = new Set(range ? selectedKeys(this.lines, range) : []);
    return this.lines.filter((line) => keys.has(line.key));
  }

  /** Takes over the result of a change, with the caret where it says. */
  apply(result, action = '') {
    const row = this.current;
    if (!result) {
      return;
    }
    const moves = action.startsWith('move');
    const label = row?.text.getAttribute('aria-label');
    const offset = result.offset ?? (row ? caretOffset(row.text) : 0);
    const { range } = this.selection;
    if (ENDS_SELECTION.includes(action)) {
      this.selection.clear();
    }
    const key = result.key ?? result.lines[0].key;
    this.#take(result.lines, key, offset);
    this.show();
    if (result.range) {
      this.selection.set(result.range.from, result.range.to, this.lines);
    }
    placeCaret(this.view.row(key).text, offset);
    if (moves) {
      const at = this.lines.findIndex((line) => line.key === key) + 1;
      const said = range ? fill(this.texts.movedAll, this.selectedLines().length, at) : fill(this.texts.moved, label, at, this.lines.length);
      this.on.say(said);
    }
  }

  /** Where the caret is, as {key, offset}; nothing when it is elsewhere. */
  focused() {
    const row = this.view.rowOf(document.activeElement);
    return row && document.activeElement === row.text ? { key: row.key, offset: caretOffset(row.text) } : undefined;
  }

  #take(lines, key, offset, typedIn) {
    if (lines === this.lines) {
      return;
    }
    const focus = this.focused();
    const before = { lines: this.lines, key: focus?.key ?? key, offset: focus?.offset ?? offset };
    this.lines = lines;
    this.#history.remember(before, { lines, key, offset }, typedIn, performance.now());
    this.on.changed(lines);
  }

  #restore(state) {
    if (!state) {
      return;
    }
    this.menu.close();
    this.lines = state.lines.length > 0 ? state.lines : [model.newLine('step')];
    this.show();
    const row = this.view.row(state.key) ?? this.view.row(this.lines[0].key);
    placeCaret(row.text, state.offset);
    this.on.changed(this.lines);
  }

  #stepTo(step, row) {
    const index = this.lines.findIndex((line) => line.key === row.key);
    const target = stepTarget(step, index, this.lines.length);
    if (target === undefined) {
      return;
    }
    const { text } = this.view.row(this.lines[target].key);
    placeCaret(text, step.start ? 0 : step.end ? text.textContent.length : caretOffset(row.text));
  }

  #extend(row, by) {
    const index = this.lines.findIndex((line) => line.key === row.key);
    const target = this.selection.range ? stepTarget({ by }, index, this.lines.length) : index;
    const next = this.view.row(this.lines[target ?? index].key);
    this.selection.extend(row.key, next.key, this.lines);
    placeCaret(next.text, next.text.textContent.length);
    this.#saySelected();
  }

  #saySelected() {
    this.on.say(fill(this.texts.selected, this.selectedLines().length));
  }

  #acceptExamples(row) {
    const examples = exampleTexts(this.texts).map((title) => ({ level: 'step', title }));
    this.apply(model.insertLines(this.lines, row.key, examples));
  }

  /** A button types the sign that a key would have typed. */
  #typeSign(sign, row) {
    if (document.activeElement !== row.text) {
      placeCaret(row.text, row.text.textContent.length);
    }
    const within = /\S/.test(row.text.textContent[caretOffset(row.text)] ?? '');
    if (within) {
      placeCaret(row.text, row.text.textContent.length);
    }
    const before = row.text.textContent.slice(0, caretOffset(row.text));
    document.execCommand('insertText', false, before === '' || before.endsWith(' ') ? sign : ` ${sign}`);
  }

  #describe(row) {
    const step = model.stepOf(this.lines, row.key);
    const stepRow = step && this.view.row(step.key);
    if (!stepRow) {
      this.on.say(this.texts.noDescription ?? '');
      return;
    }
    stepRow.showDescription(step.details.instructions ?? '', this.texts, true);
    const field = stepRow.description;
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
  }

  /** The steps that an accepted offer changes: all that are selected, else what the line speaks for. */
  #targets(row) {
    const selected = this.selectedLines().filter((line) => line.level === 'step');
    return selected.some((line) => line.key === row.key) ? selected : model.stepsOf(this.lines, row.key);
  }

  #accept(row, offer, from, to) {
    const text = row.text.textContent;
    const start = from > 0 && text[from - 1] === ' ' && (to === text.length || text[to] === ' ') ? from - 1 : from;
    row.replaceText(start, to, '');
    let lines = model.setTitle(this.lines, row.key, row.text.textContent);
    const targets = offer.change ? this.#targets(row) : [];
    for (const { key } of targets) {
      const { details } = lines.find((line) => line.key === key);
      lines = model.setDetails(lines, key, offer.change(details));
    }
    this.#take(lines, row.key, start);
    this.show();
    placeCaret(row.text, start);
    if (offer.change) {
      this.on.say(targets.length > 0 ? offer.text : (this.texts.noStep ?? ''));
    }
    if (offer.act) {
      this.act(offer.act);
    }
    if (offer.ask) {
      this.on.command('chip', row.key, offer.ask);
    }
    if (offer.go && targets.length > 0) {
      this.on.command('automate', targets[0].key, offer.go);
    }
  }
}
