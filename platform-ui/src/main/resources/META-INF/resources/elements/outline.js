/**
 * <sw-outline process="..."> edits a checklist as text. It keeps its own lines, so typing never waits for the server.
 *
 * In:  texts, options, setModel({rev, lines}), update({from, rev, order, lines}), ack(rev), reject(message), begin(), select(key),
 *      markProblem(key, text), clearProblems(), setPresence(people); attributes `readonly` and `zone`. Attribute `process` names
 *      the local store of unsaved changes. A line is {key, level: stage | step | item, title, parallel, details}, see model.js;
 *      `options` is what the menus offer: {members, teams, roles, organizationRoles, processes, events, automations, actions, fieldTypes,
 *      startFields, tags}.
 * Out: outline-change {rev, order, lines}: the lines that differ from the revision before, and the order of all when it does;
 *      outline-lost: the server has to say everything once more; outline-select {key};
 *      outline-command {command, key}: details, map, chip with its kind, or automate with an automation or an action as its kind.
 */
import { placeCaret } from './outline/caret.js';
import { Drag } from './outline/drag.js';
import { Editor } from './outline/editor.js';
import { createGhost, isBlank, showGhost } from './outline/ghost.js';
import { Messenger } from './outline/messenger.js';
import * as model from './outline/model.js';
import { canDrop, moveTo } from './outline/move.js';
import { Presence } from './outline/presence.js';
import { Remarks } from './outline/remarks.js';
import { Status } from './outline/status.js';
import { createToolbar, followKeyboard, nameToolbar } from './outline/toolbar.js';
import { Transfer } from './outline/transfer.js';
import { Typing } from './outline/typing.js';
import { fill, make } from './text.js';
import { takeOver } from './upgrade.js';

const SELECT_DELAY = 150;

class Outline extends HTMLElement {
  static observedAttributes = ['process', 'readonly', 'zone'];

  #texts = {};
  #status = new Status(() => this.#queue.flush());
  #messenger = new Messenger(
    (name, detail) => this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true })),
    (state, message) => this.#showState(state, message),
  );
  #queue = this.#messenger.queue;
  #tree = make('div', 'sw-outline-tree');
  #editor = new Editor(this.#tree, {
    changed: (lines) => this.#changed(lines),
    say: (text) => this.#status.say(text),
    command: (command, key, kind) => this.#messenger.tellWhenSaved('outline-command', { command, key, kind }),
  });
  #view = this.#editor.view;
  #remarks = new Remarks(this.#editor, () => this.#queue.flush());
  #presence = new Presence(this.#view);
  #tools = createToolbar((action) => this.#editor.act(action));
  #ghost = createGhost();
  #help = make('p', 'sw-visually-hidden');
  #typing;
  #told;
  #selectTimer;
  #unfollow;
  #online = () => this.#status.element.dataset.state === 'failed' && this.#queue.flush();
  #leave = () => this.#queue.keep();
  #hidden = () => document.hidden && this.#queue.flush();

  constructor() {
    super();
    this.#tree.setAttribute('role', 'tree');
    this.#tree.setAttribute('aria-multiselectable', 'true');
    this.#help.id = `sw-outline-help-${model.newKey()}`;
    this.#tree.setAttribute('aria-describedby', this.#help.id);
    new Drag(
      this.#tree,
      this.#view,
      (key, to) => canDrop(this.#editor.lines, this.#dragged(key), to),
      (key, to) => this.#editor.apply(moveTo(this.#editor.lines, this.#dragged(key), to), 'moveTo'),
    );
    this.#typing = new Typing(this.#tree, this.#editor, this);
    new Transfer(this.#tree, this.#editor, this);
    this.#queue.hold = () => this.#editor.menu.open;
    this.#listen();
  }

  connectedCallback() {
    takeOver(this, 'texts', 'options');
    if (!this.#tree.isConnected) {
      this.classList.add('sw-outline');
      const { element, voice } = this.#status;
      const popup = this.#editor.menu.popup.element;
      this.replaceChildren(this.#tools, this.#presence.element, this.#tree, this.#ghost, element, popup, this.#help, voice);
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

  get queue() {
    return this.#queue;
  }

  get texts() {
    return this.#texts;
  }

  say(text) {
    this.#status.say(text);
  }

  set texts(texts) {
    this.#texts = texts;
    this.#editor.texts = texts;
    this.#status.texts = texts;
    this.#presence.texts = texts;
    this.#tree.setAttribute('aria-label', texts.label ?? '');
    this.#help.textContent = texts.help ?? '';
    nameToolbar(this.#tools, texts);
    this.#view.forgetChips();
    this.#show();
  }

  set options(options) {
    this.#editor.options = options;
    this.#view.forgetChips();
    this.#show();
  }

  setModel({ rev, lines }) {
    this.#arrive(() => this.#queue.load({ rev, lines: lines.map(model.asLine) }), false);
  }

  /** What somebody else, or the details beside the checklist, changed. */
  update(change) {
    this.#arrive(() => this.#queue.update(change), true);
  }

  ack(rev) {
    this.#messenger.ack(rev);
  }

  reject(message) {
    this.#queue.reject(message);
  }

  begin() {
    placeCaret(this.#editor.current.text, 0);
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
    this.#remarks.clearProblems();
  }

  /** Who else is here: {id, name, initials, colour, key} with the key of their line. */
  setPresence(people) {
    this.#presence.show(people, this.#editor.lines);
    this.#presence.arrivals.forEach((name) => this.#status.say(fill(this.#texts['present.came'], name)));
  }

  #arrive(load, isChange) {
    // Never while a letter is being composed out of several keys.
    this.#typing.whenComposed(() => this.#takeOver(load, isChange));
  }

  #takeOver(load, isChange) {
    const loaded = load();
    if (!loaded) {
      this.dispatchEvent(new CustomEvent('outline-lost', { bubbles: true }));
      return;
    }
    const before = new Map(this.#editor.lines.map((line) => [line.key, line]));
    this.#editor.replace(loaded.lines);
    this.#show();
    if (isChange) {
      loaded.lines.filter((line) => before.get(line.key) !== line).forEach((line) => this.#view.row(line.key)?.flash());
    }
    this.#remarks.showConflicts(loaded.conflicts);
    if (loaded.conflicts.size > 0) {
      this.#status.say(this.#texts.merged ?? '');
    }
    this.#presence.renew(this.#editor.lines);
  }

  #listen() {
    const tree = this.#tree;
    tree.addEventListener('pointerdown', (event) => this.#onPointer(event));
    tree.addEventListener('focusin', (event) => this.#onFocus(event.target));
    tree.addEventListener('focusout', (event) => this.#onBlur(event.target));
    this.addEventListener('focusout', (event) => {
      this.#typing.stay();
      if (!this.contains(event.relatedTarget)) {
        this.#editor.menu.close();
        this.#queue.flush();
      }
    });
  }

  #onPointer(event) {
    const row = this.#view.rowOf(event.target);
    if (!row || event.target.closest('.sw-line-handle')) {
      return;
    }
    if (event.shiftKey && event.button === 0 && row !== this.#editor.current) {
      event.preventDefault();
      this.#editor.selectTo(row);
    } else if (!event.shiftKey) {
      this.#editor.selection.clear();
    }
  }

  /** The lines that a handle moves: the selected ones when it is one of theirs. */
  #dragged(key) {
    const selected = this.#editor.selectedLines();
    return selected.some((line) => line.key === key) ? { from: selected[0].key, to: selected.at(-1).key } : key;
  }

  #onFocus(target) {
    const row = this.#view.rowOf(target);
    if (!row) {
      return;
    }
    this.#view.setCurrent(row.key);
    this.#editor.menu.visit(row, target);
    clearTimeout(this.#selectTimer);
    this.#selectTimer = setTimeout(() => {
      if (this.#told !== row.key) {
        this.#told = row.key;
        this.#messenger.tell('outline-select', { key: row.key });
      }
    }, SELECT_DELAY);
  }

  #onBlur(target) {
    const row = this.#view.rowOf(target);
    if (row && target === row.description && target.value === '') {
      target.hidden = true;
    }
  }

  #show() {
    this.#editor.show();
    showGhost(this.#ghost, this.#texts, isBlank(this.#editor.lines) && !this.readonly);
  }

  #changed(lines) {
    showGhost(this.#ghost, this.#texts, isBlank(lines));
    this.#queue.change(lines);
  }

  #showState(state, message) {
    this.#status.show(state, message);
    this.#remarks.showUnsaved(state === 'failed' ? this.#queue.unsaved : [], this.#texts);
  }
}

if (!customElements.get('sw-outline')) {
  customElements.define('sw-outline', Outline);
}
