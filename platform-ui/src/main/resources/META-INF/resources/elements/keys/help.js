/**
 * <sw-key-help> is the sheet behind "?". `sheet` = {title, close, single, groups: [{title, keys: [{keys, text}]}], caps},
 * all texts translated; `single` labels the switch for single keys, `caps` says what is printed on a key: {enter: 'Enter'}.
 */
import { make } from '../text.js';
import { takeOver } from '../upgrade.js';

const MAC = /Mac|iPhone|iPad/.test(navigator.platform);

function keyCaps(keys, names) {
  const caps = keys.split(/[ +]/).map((key) => {
    const shown =
      key === 'ctrl' && MAC
        ? '⌘'
        : (names?.[key] ?? key[0].toUpperCase() + key.slice(1));
    return make('kbd', 'sw-kbd', shown);
  });
  return caps.flatMap((cap, index) => (index ? [' ', cap] : [cap]));
}

function line({ keys, text }, names) {
  const row = make('div');
  const value = make('dd');
  value.append(...keyCaps(keys, names));
  row.append(make('dt', '', text), value);
  return row;
}

function group({ title, keys }, names) {
  const section = make('section', 'sw-keys-group');
  const list = make('dl');
  list.append(...keys.map((each) => line(each, names)));
  section.append(make('h3', '', title), list);
  return section;
}

class KeyHelp extends HTMLElement {
  #sheet = { groups: [] };
  #dialog;

  connectedCallback() {
    takeOver(this, 'sheet');
  }

  set sheet(sheet) {
    this.#sheet = sheet;
  }

  open() {
    this.#dialog?.remove();
    this.#dialog = this.#build();
    this.append(this.#dialog);
    this.#dialog.showModal();
  }

  #build() {
    const dialog = make('dialog', 'sw-keys');
    const title = make('h2', '', this.#sheet.title);
    title.id = 'sw-keys-title';
    dialog.setAttribute('aria-labelledby', title.id);
    const close = make('button', 'sw-more');
    close.type = 'button';
    close.setAttribute('aria-label', this.#sheet.close ?? '');
    const icon = make('sw-icon');
    icon.setAttribute('name', 'close');
    close.append(icon);
    close.addEventListener('click', () => dialog.close());
    const head = make('div', 'sw-keys-head');
    head.append(title, close);
    const groups = make('div', 'sw-keys-groups');
    groups.append(...this.#sheet.groups.map((each) => group(each, this.#sheet.caps)));
    dialog.append(head, groups, this.#switch());
    dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
    return dialog;
  }

  #switch() {
    const label = make('label', 'sw-keys-switch');
    const box = make('input');
    box.type = 'checkbox';
    box.checked = window.swKeys.enabled;
    box.addEventListener('change', () => (window.swKeys.enabled = box.checked));
    label.append(box, make('span', '', this.#sheet.single));
    return label;
  }
}

if (!customElements.get('sw-key-help')) {
  customElements.define('sw-key-help', KeyHelp);
}
