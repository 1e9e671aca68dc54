/**
 * The keys that work on every screen. A command is told as the event `sw-key` {command} on window.
 * `window.swKeys.register(keys, command)` adds one, e.g. ('e', 'edit') or ('g d', 'go-ideas'), and answers a function
 * that removes it.
 * `run(command)` does what a key would do. Single keys can be switched off: localStorage `sw-single-keys` = `off`; Ctrl+K stays.
 * <sw-keys> hears the same commands as events of its own, for a server that listens to one element.
 */
import { BINDINGS, Sequence, keyName } from './keys/bindings.js';
import { rowCommand } from './keys/rows.js';
import { takeOver } from './upgrade.js';
import './keys/help.js';

const SWITCH = 'sw-single-keys';
const EDITABLE =
  'input, textarea, select, [contenteditable]:not([contenteditable="false"]), [role="textbox"], [role="combobox"]';
const OWN_KEYS = 'dialog[open], [role="dialog"], [role="menu"], [role="menubar"], [role="listbox"], [role="slider"]';
const REPEATING = ['j', 'k'];
const ROWS = ['next', 'previous', 'open', 'peek', 'complete', 'favourite'];
const sequence = new Sequence(BINDINGS);

function inside(event, selector) {
  return event.composedPath().some((node) => node instanceof Element && node.matches(selector));
}

function silent(event, name) {
  if (name.startsWith('ctrl+')) {
    return false;
  }
  return localStorage.getItem(SWITCH) === 'off' || inside(event, EDITABLE) || inside(event, OWN_KEYS);
}

/** True when something on the page was pressed or focused, so that the browser shall not act as well. */
function actHere(command) {
  if (ROWS.includes(command)) {
    return rowCommand(command);
  }
  if (command === 'filter') {
    const field = document.querySelector('[data-sw-filter]');
    field?.focus();
    return Boolean(field);
  }
  if (command === 'close') {
    const close = [...document.querySelectorAll('[data-sw-close]')].at(-1);
    close?.click();
    return Boolean(close);
  }
  if (command === 'search') {
    const palette = document.querySelector('sw-palette');
    palette?.open?.();
    return Boolean(palette);
  }
  if (command === 'help') {
    const help = document.querySelector('sw-key-help');
    help?.open();
    return Boolean(help);
  }
  return false;
}

function onKey(event) {
  if (event.defaultPrevented || event.isComposing || (event.repeat && !REPEATING.includes(event.key))) {
    return;
  }
  const name = keyName(event);
  if (!name || silent(event, name)) {
    return;
  }
  const { command } = sequence.feed(name, event.timeStamp);
  if (!command) {
    return;
  }
  const acted = run(command);
  if (acted || !(ROWS.includes(command) || command === 'close')) {
    event.preventDefault();
  }
}

/** Does what a key would do; true when it was done on the page. */
function run(command) {
  const acted = actHere(command);
  dispatchEvent(new CustomEvent('sw-key', { detail: { command, acted } }));
  return acted;
}

class Keys extends HTMLElement {
  #tell = (event) => this.dispatchEvent(new CustomEvent('sw-key', { detail: event.detail }));
  #remove = [];

  connectedCallback() {
    takeOver(this, 'bindings');
    this.hidden = true;
    addEventListener('sw-key', this.#tell);
  }

  disconnectedCallback() {
    removeEventListener('sw-key', this.#tell);
    this.bindings = {};
  }

  /** Keys of one screen, {keys: command}; they go when the element goes. */
  set bindings(bindings) {
    this.#remove.forEach((remove) => remove());
    this.#remove = Object.entries(bindings).map(([keys, command]) => window.swKeys.register(keys, command));
  }
}

window.swKeys ??= {
  run,
  register(keys, command) {
    const before = BINDINGS.get(keys);
    BINDINGS.set(keys, command);
    return () => (before === undefined ? BINDINGS.delete(keys) : BINDINGS.set(keys, before));
  },
  get enabled() {
    return localStorage.getItem(SWITCH) !== 'off';
  },
  set enabled(on) {
    localStorage.setItem(SWITCH, on ? 'on' : 'off');
  },
};

if (!customElements.get('sw-keys')) {
  customElements.define('sw-keys', Keys);
  addEventListener('keydown', onKey);
}
