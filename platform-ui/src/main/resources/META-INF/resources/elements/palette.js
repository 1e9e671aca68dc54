/**
 * <sw-palette> opens anything from the keyboard: `Ctrl+K`, or whatever has `data-sw-search`. `texts`: translated; `commands`:
 * [{command, text, keys, icon}], told like a pressed key; `owner`: whose recently opened things are shown.
 * Asks the server with `sw-palette-search` {text, number}, which answers by `answer(number, {groups, problem})`; one question at a
 * time, and only the newest answer counts. A chosen thing is told as `sw-palette-open` {path}. `visited` = {path, title, icon}
 * keeps what was opened.
 */
import { fill, fillPlural, make } from './text.js';
import { takeOver } from './upgrade.js';
import { iconSvg } from './icon.js';
import { draw, keyCaps } from './palette/options.js';
import { Recent } from './palette/recent.js';

const PAUSE = 160;
const SLOW = 300;

/** Lower case, without accents. */
function folded(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

class Palette extends HTMLElement {
  #items = [];
  #chosen = -1;
  #number = 0;
  #asking = false;
  #shown = '';
  #hurry = false;
  #pause;
  #slow;
  #recent;
  #groups = [];
  texts = {};
  commands = [];

  connectedCallback() {
    takeOver(this, 'texts', 'commands', 'owner', 'visited');
    document.addEventListener('click', this.#press);
    document.querySelectorAll('[data-sw-search] .sw-kbd').forEach((caps) => caps.replaceWith(this.#keys()));
  }

  disconnectedCallback() {
    document.removeEventListener('click', this.#press);
    this.#dialog?.remove();
  }

  set owner(owner) {
    this.#recent = new Recent(owner);
  }

  set visited(thing) {
    if (thing) {
      this.#recent?.add(thing);
    }
  }

  get #dialog() {
    return this.querySelector('dialog');
  }

  get #input() {
    return this.querySelector('input');
  }

  get #list() {
    return this.querySelector('[role="listbox"]');
  }

  get #text() {
    return this.#input?.value.trim() ?? '';
  }

  /** Opens it; closes it when it is open. */
  open() {
    if (this.#dialog?.open) {
      this.#dialog.close();
      return;
    }
    this.#dialog?.remove();
    this.append(this.#build());
    this.#rest();
    this.#number++;
    this.#shown = '';
    this.#groups = [];
    this.#dialog.showModal();
    this.#input.focus();
    this.#render();
  }

  answer(number, { groups = [], problem }) {
    if (number !== this.#number) {
      return;
    }
    this.#rest();
    const asked = this.#shown;
    if (!this.#dialog?.open) {
      return;
    }
    if (this.#text !== asked) {
      this.#ask();
      return;
    }
    this.#groups = groups;
    this.#render(problem);
    if (this.#hurry) {
      this.#hurry = false;
      this.#take(this.#items[0]);
    }
  }

  #press = (event) => {
    if (event.target.closest?.('[data-sw-search]')) {
      this.open();
    }
  };

  #keys() {
    const caps = make('span', 'sw-palette-keys');
    caps.append(...keyCaps('ctrl k', this.texts));
    return caps;
  }

  #build() {
    const dialog = make('dialog', 'sw-palette');
    dialog.setAttribute('aria-label', this.texts.title ?? '');
    const input = make('input', 'sw-palette-input');
    input.type = 'text';
    input.maxLength = 200;
    input.autocomplete = 'off';
    input.spellcheck = false;
    input.placeholder = this.texts.placeholder ?? '';
    input.enterKeyHint = 'go';
    const list = make('div', 'sw-palette-list');
    list.id = 'sw-palette-list';
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', this.texts.results ?? '');
    for (const [name, value] of Object.entries({
      role: 'combobox',
      'aria-label': this.texts.title ?? '',
      'aria-haspopup': 'listbox',
      'aria-autocomplete': 'list',
      'aria-expanded': 'true',
      'aria-controls': list.id,
    })) {
      input.setAttribute(name, value);
    }
    const close = make('button', 'sw-palette-close', this.texts.close);
    close.type = 'button';
    close.addEventListener('click', () => dialog.close());
    const head = make('div', 'sw-palette-head');
    head.append(iconSvg('search'), input, close);
    const busy = make('div', 'sw-busy sw-palette-busy');
    busy.hidden = true;
    const empty = make('div', 'sw-palette-empty');
    empty.hidden = true;
    const said = make('div', 'sw-visually-hidden');
    said.setAttribute('role', 'status');
    dialog.append(head, busy, list, empty, said, this.#foot());
    input.addEventListener('input', this.#typed);
    dialog.addEventListener('keydown', this.#key);
    dialog.addEventListener('close', () => this.#closed());
    dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
    list.addEventListener('pointermove', (event) => this.#choose(this.#at(event)));
    list.addEventListener('click', (event) => this.#take(this.#items[this.#at(event)]));
    return dialog;
  }

  #foot() {
    const foot = make('div', 'sw-palette-foot');
    for (const [keys, text] of [['up down', 'move'], ['enter', 'open'], ['escape', 'close']]) {
      const hint = make('span');
      hint.append(...keyCaps(keys, this.texts), ` ${this.texts[text] ?? ''}`);
      foot.append(hint);
    }
    foot.setAttribute('aria-hidden', 'true');
    return foot;
  }

  #at(event) {
    const option = event.target.closest('[role="option"]');
    return option ? [...this.#list.querySelectorAll('[role="option"]')].indexOf(option) : this.#chosen;
  }

  #typed = () => {
    this.#hurry = false;
    clearTimeout(this.#pause);
    if (this.#text === '') {
      this.#shown = '';
      this.#groups = [];
      this.#render();
      return;
    }
    this.#pause = setTimeout(() => this.#ask(), PAUSE);
  };

  /** What is typed while the server looks is asked when it has answered. */
  #ask() {
    clearTimeout(this.#pause);
    if (this.#asking || this.#text === '') {
      return;
    }
    this.#asking = true;
    this.#shown = this.#text;
    this.#slow = setTimeout(() => this.#busy(true), SLOW);
    const detail = { text: this.#shown, number: ++this.#number };
    this.dispatchEvent(new CustomEvent('sw-palette-search', { detail }));
  }

  #rest() {
    this.#asking = false;
    clearTimeout(this.#slow);
    this.#busy(false);
  }

  #busy(on) {
    const bar = this.querySelector('.sw-palette-busy');
    if (bar) {
      bar.hidden = !on;
      this.#list.setAttribute('aria-busy', String(on));
    }
  }

  #closed() {
    clearTimeout(this.#pause);
    this.#hurry = false;
  }

  #key = (event) => {
    if (event.isComposing) {
      return;
    }
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      const count = this.#items.length;
      const by = key === 'ArrowDown' ? 1 : -1;
      this.#choose(count === 0 ? -1 : (this.#chosen + by + count) % count, true);
    } else if (key === 'Enter' && event.target === this.#input) {
      if (this.#text !== '' && (this.#asking || this.#text !== this.#shown)) {
        this.#hurry = true;
        this.#ask();
      } else {
        this.#take(this.#items[this.#chosen]);
      }
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  #render(problem) {
    const text = this.#text;
    const groups = text === '' ? [this.#recentGroup(), this.#commandGroup('')] : [...this.#groups, this.#commandGroup(text)];
    this.#items = draw(this.#list, groups.filter((group) => group.items.length > 0), this.texts);
    this.#list.hidden = this.#items.length === 0;
    this.#sayEmpty(problem ?? (this.#items.length > 0 ? '' : fill(this.texts.nothing, text)));
    const found = this.#groups.reduce((sum, group) => sum + group.items.length, 0);
    this.querySelector('[role="status"]').textContent = text === '' ? '' : fillPlural(this.texts, 'found', found, this.texts.locale);
    this.#choose(this.#items.length > 0 ? 0 : -1, true);
  }

  #sayEmpty(words) {
    const empty = this.querySelector('.sw-palette-empty');
    empty.hidden = words === '';
    empty.replaceChildren(make('p', 'sw-palette-nothing', words), make('p', 'sw-quiet', this.texts.hint));
  }

  #recentGroup() {
    const items = (this.#recent?.all ?? []).map((each) => ({ ...each, icon: each.icon ?? 'clock' }));
    return { title: this.texts.recent, items };
  }

  #commandGroup(text) {
    const words = folded(text).split(/\s+/);
    const items = this.commands
      .filter(({ text: name }) => words.every((word) => folded(name).includes(word)))
      .map(({ command, text: title, keys, icon }) => ({ command, title, keys, icon }));
    return { title: this.texts.commands, items };
  }

  #choose(index, show) {
    this.#chosen = index;
    const options = [...this.#list.querySelectorAll('[role="option"]')];
    options.forEach((option, at) => option.setAttribute('aria-selected', String(at === index)));
    const option = options[index];
    if (!option) {
      this.#input.removeAttribute('aria-activedescendant');
      return;
    }
    this.#input.setAttribute('aria-activedescendant', option.id);
    if (show) {
      (index === 0 ? option.parentElement : option).scrollIntoView({ block: 'nearest' });
    }
  }

  #take(item) {
    if (!item) {
      return;
    }
    this.#dialog.close();
    if (item.command) {
      window.swKeys.run(item.command);
    } else {
      this.dispatchEvent(new CustomEvent('sw-palette-open', { detail: { path: item.path } }));
    }
  }
}

if (!customElements.get('sw-palette')) {
  customElements.define('sw-palette', Palette);
}
