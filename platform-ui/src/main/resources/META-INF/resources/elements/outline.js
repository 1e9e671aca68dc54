/**
 * <sw-outline process="..."> edits a checklist as text. It keeps its own lines, so typing never waits for the server.
 *
 * In:  texts, setModel({rev, lines, chips}), setChips(key, chips), ack(rev), reject(message), select(key),
 *      markProblem(key, text), clearProblems(); attributes `readonly` and `zone`. Attribute `process` names the local store of
 *      unsaved changes. A line is {key, level: stage | step | item, title, parallel}, a chip {icon, text, kind}.
 * Out: outline-change {rev, lines}, outline-select {key},
 *      outline-command {command, key}: one of @ / ! describe, or chip with its kind.
 */
import { atStart, caretOffset, placeCaret } from './outline/caret.js';
import { Drag } from './outline/drag.js';
import { EDITS, STEPS, stepTarget } from './outline/editing.js';
import { createGhost, exampleTexts, isBlank, showGhost } from './outline/ghost.js';
import { History } from './outline/history.js';
import { actionOf, isCommandSign } from './outline/keyboard.js';
import { Messenger } from './outline/messenger.js';
import * as model from './outline/model.js';
import { canDrop, moveTo } from './outline/move.js';
import { isMultiline, parsePasted } from './outline/paste.js';
import { Status } from './outline/status.js';
import { createToolbar, followKeyboard, nameToolbar } from './outline/toolbar.js';
import { View } from './outline/view.js';
import { fill, make } from './text.js';
import { takeOver } from './upgrade.js';

const SELECT_DELAY = 150;

class Outline extends HTMLElement {
  static observedAttributes = ['process', 'readonly', 'zone'];

  #lines = [model.newLine('step')];
  #texts = {};
  #history = new History();
  #status = new Status(() => this.#queue.flush());
  #messenger = new Messenger(
    (name, detail) => this.#emit(name, detail),
    (state, message) => this.#status.show(state, message),
  );
  #queue = this.#messenger.queue;
  #tree = make('div', 'sw-outline-tree');
  #view = new View(this.#tree);
  #tools = createToolbar((action) => this.#act(action));
  #ghost = createGhost();
  #help = make('p', 'sw-visually-hidden');
  #leaving = false;
  #told;
  #selectTimer;
  #unfollow;
  #online = () => this.#status.element.dataset.state === 'failed' && this.#queue.flush();
  #leave = () => this.#queue.keep();
  #hidden = () => document.hidden && this.#queue.flush();

  constructor() {
    super();
    this.#tree.setAttribute('role', 'tree');
    this.#help.id = `sw-outline-help-${model.newKey()}`;
    this.#tree.setAttribute('aria-describedby', this.#help.id);
    new Drag(
      this.#tree,
      this.#view,
      (key, to) => canDrop(this.#lines, key, to),
      (key, to) => this.#apply(moveTo(this.#lines, key, to), true),
    );
    this.#listen();
  }

  connectedCallback() {
    takeOver(this, 'texts');
    if (!this.#tree.isConnected) {
      this.classList.add('sw-outline');
      const { element, voice } = this.#status;
      this.replaceChildren(this.#tools, this.#tree, this.#ghost, element, this.#help, voice);
    }
    this.#unfollow = followKeyboard(this.#tools);
    addEventListener('online', this.#online);
    addEventListener('pagehide', this.#leave);
    document.addEventListener('visibilitychange', this.#hidden);
    this.#show();
  }

  disconnectedCallback() {
    this.#unfollow();
    removeEventListener('online', this.#online);
    removeEventListener('pagehide', this.#leave);
    document.removeEventListener('visibilitychange', this.#hidden);
    this.#queue.stop();
  }

  attributeChangedCallback(name, before, value) {
    if (name === 'process') {
      this.#queue.name = value ? `sw-outline:${value}` : undefined;
    } else if (name === 'zone') {
      this.#status.zone = value ?? undefined;
    } else {
      this.#view.setReadonly(value !== null);
    }
  }

  get readonly() {
    return this.hasAttribute('readonly');
  }

  set texts(texts) {
    this.#texts = texts;
    this.#status.texts = texts;
    this.#tree.setAttribute('aria-label', texts.label ?? '');
    this.#help.textContent = texts.help ?? '';
    nameToolbar(this.#tools, texts);
    this.#show();
  }

  setModel({ rev, lines, chips = {} }) {
    const { lines: merged, conflicts } = this.#queue.load({ rev, lines: lines.map(model.asLine) });
    const focus = this.#focused();
    this.#lines = merged.length > 0 ? merged : [model.newLine('step')];
    this.#history.clear();
    this.#show();
    this.#lines.forEach((line) => this.setChips(line.key, chips[line.key] ?? []));
    conflicts.forEach((theirs, key) => {
      const row = this.#view.row(key);
      row.showNote(fill(this.#texts.conflict, theirs), 'conflict');
      row.flash();
    });
    if (conflicts.size > 0) {
      this.#status.say(this.#texts.merged ?? '');
    }
    if (focus && this.#view.row(focus.key)) {
      placeCaret(this.#view.row(focus.key).text, focus.offset);
    }
  }

  setChips(key, chips) {
    this.#view
      .row(key)
      ?.showChips(chips, (kind) => this.#messenger.tell('outline-command', { command: 'chip', kind, key }));
  }

  ack(rev) {
    this.#messenger.ack(rev);
  }

  reject(message) {
    this.#queue.reject(message);
  }

  select(key) {
    const row = this.#view.row(key);
    if (row) {
      this.#told = key;
      placeCaret(row.text, row.text.textContent.length);
    }
  }

  markProblem(key, text) {
    this.#view.row(key)?.showNote(text, 'problem');
  }

  clearProblems() {
    this.#lines.forEach((line) => this.#view.row(line.key)?.showNote('', ''));
  }

  #listen() {
    const tree = this.#tree;
    tree.addEventListener('keydown', (event) => this.#onKey(event));
    tree.addEventListener('beforeinput', (event) => this.#onBeforeInput(event));
    tree.addEventListener('input', (event) => !event.isComposing && this.#onTyped(event.target));
    tree.addEventListener('compositionend', (event) => this.#onTyped(event.target));
    tree.addEventListener('paste', (event) => this.#onPaste(event));
    tree.addEventListener('drop', (event) => event.preventDefault());
    tree.addEventListener('focusin', (event) => this.#onFocus(event.target));
    this.addEventListener('focusout', (event) => {
      this.#leaving = false;
      if (!this.contains(event.relatedTarget)) {
        this.#queue.flush();
      }
    });
  }

  #onKey(event) {
    const row = this.#view.rowOf(event.target);
    if (!row || event.target !== row.text) {
      return;
    }
    const action = actionOf(event, row.text);
    const leaves = this.#leaving && (action === 'indent' || action === 'outdent');
    this.#leaving = action === 'leave';
    if (leaves || !action || (this.readonly && !STEPS[action])) {
      return;
    }
    if (action === 'leave') {
      this.#status.say(this.#texts.leave ?? '');
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    this.#act(action);
  }

  #onBeforeInput(event) {
    const row = this.#view.rowOf(event.target);
    if (event.inputType === 'historyUndo' || event.inputType === 'historyRedo') {
      event.preventDefault();
      this.#act(event.inputType === 'historyUndo' ? 'undo' : 'redo');
    } else if (event.inputType === 'insertParagraph' || event.inputType === 'insertLineBreak') {
      // On-screen keyboards send no key for Enter.
      event.preventDefault();
      this.#act('split');
    } else if (event.inputType === 'insertText' && row && isCommandSign(event.data, row.text)) {
      event.preventDefault();
      this.#messenger.tell('outline-command', { command: event.data, key: row.key });
    } else if (event.inputType === 'deleteContentBackward' && row && atStart(row.text)) {
      event.preventDefault();
      this.#act('backspace');
    } else if (event.inputType.startsWith('format')) {
      event.preventDefault();
    }
  }

  #onTyped(target) {
    const row = this.#view.rowOf(target);
    if (!row) {
      return;
    }
    const typed = row.text.textContent;
    const title = model.clean(typed);
    if (title !== typed) {
      row.showTitle(title);
      placeCaret(row.text, title.length);
    }
    row.markEmpty();
    this.#history.remember(this.#state(), row.key, performance.now());
    this.#lines = model.setTitle(this.#lines, row.key, title);
    this.#changed();
  }

  #onPaste(event) {
    const text = event.clipboardData.getData('text/plain');
    const row = this.#view.rowOf(event.target);
    event.preventDefault();
    if (!row || this.readonly) {
      return;
    }
    if (isMultiline(text)) {
      const result = model.insertLines(this.#lines, row.key, parsePasted(text));
      this.#apply(result);
      this.#status.say(fill(result?.dropped ? this.#texts.pastedPart : this.#texts.pasted, this.#lines.length));
    } else {
      document.execCommand('insertText', false, model.clean(text.trim()));
    }
  }

  #onFocus(target) {
    const row = this.#view.rowOf(target);
    if (!row) {
      return;
    }
    this.#view.setCurrent(row.key);
    clearTimeout(this.#selectTimer);
    this.#selectTimer = setTimeout(() => {
      if (this.#told !== row.key) {
        this.#told = row.key;
        this.#messenger.tell('outline-select', { key: row.key });
      }
    }, SELECT_DELAY);
  }

  #act(action) {
    const row = this.#view.current;
    if (!row) {
      return;
    }
    if (STEPS[action]) {
      this.#stepTo(STEPS[action], row);
    } else if (action === 'indent' && isBlank(this.#lines)) {
      this.#acceptExamples(row);
    } else if (EDITS[action]) {
      this.#apply(EDITS[action](this.#lines, row.key, caretOffset(row.text)), action.startsWith('move'));
    } else if (action === 'undo' || action === 'redo') {
      this.#restore(this.#history[action](this.#state()));
    } else if (action === 'save') {
      this.#queue.flush();
    } else {
      this.#messenger.tell('outline-command', { command: action, key: row.key });
    }
  }

  #stepTo(step, row) {
    const index = this.#lines.findIndex((line) => line.key === row.key);
    const target = stepTarget(step, index, this.#lines.length);
    if (target === undefined) {
      return;
    }
    const { text } = this.#view.row(this.#lines[target].key);
    const offset = step.start ? 0 : step.end ? text.textContent.length : caretOffset(row.text);
    placeCaret(text, offset);
  }

  #acceptExamples(row) {
    const examples = exampleTexts(this.#texts).map((title) => ({ level: 'step', title }));
    this.#apply(model.insertLines(this.#lines, row.key, examples));
  }

  #apply(result, announceMove = false) {
    const row = this.#view.current;
    if (!result) {
      return;
    }
    const label = row?.text.getAttribute('aria-label');
    const offset = result.offset ?? (row ? caretOffset(row.text) : 0);
    this.#history.remember(this.#state(), undefined, performance.now());
    this.#lines = result.lines;
    this.#show();
    placeCaret(this.#view.row(result.key ?? this.#lines[0].key).text, offset);
    if (announceMove) {
      const at = this.#lines.findIndex((line) => line.key === result.key) + 1;
      this.#status.say(fill(this.#texts.moved, label, at, this.#lines.length));
    }
    this.#changed();
  }

  #restore(state) {
    if (!state) {
      return;
    }
    this.#lines = state.lines;
    this.#show();
    const row = this.#view.row(state.key) ?? this.#view.row(this.#lines[0].key);
    placeCaret(row.text, state.offset);
    this.#changed();
  }

  #state() {
    const focus = this.#focused();
    return { lines: this.#lines, key: focus?.key, offset: focus?.offset ?? 0 };
  }

  #focused() {
    const row = this.#view.rowOf(document.activeElement);
    return row && this.contains(row.element) ? { key: row.key, offset: caretOffset(row.text) } : undefined;
  }

  #show() {
    this.#view.show(this.#lines, this.#texts);
    showGhost(this.#ghost, this.#texts, isBlank(this.#lines) && !this.readonly);
  }

  #changed() {
    showGhost(this.#ghost, this.#texts, isBlank(this.#lines));
    this.#queue.change(this.#lines);
  }

  #emit(name, detail) {
    const blank = name === 'outline-change' && isBlank(detail.lines);
    this.dispatchEvent(new CustomEvent(name, { detail: blank ? { ...detail, lines: [] } : detail, bubbles: true }));
  }
}

if (!customElements.get('sw-outline')) {
  customElements.define('sw-outline', Outline);
}
