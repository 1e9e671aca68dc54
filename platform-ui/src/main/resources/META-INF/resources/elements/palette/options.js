/** Draws what the palette offers: groups of options, each one thing to open or to do. Texts only, never markup. */
import { iconSvg } from '../icon.js';
import { make } from '../text.js';

const MAC = /Mac|iPhone|iPad/.test(navigator.platform);

export function keyCaps(keys, names) {
  return keys.split(/[ +]/).flatMap((key, index) => {
    const shown = key === 'ctrl' && MAC ? '⌘' : (names[`cap.${key}`] ?? key.toUpperCase());
    const cap = make('kbd', 'sw-kbd', shown);
    return index ? [' ', cap] : [cap];
  });
}

/** `marks` are [from, until) pairs in order. */
export function marked(className, text, marks = []) {
  const element = make('span', className);
  let done = 0;
  for (const [from, until] of marks) {
    element.append(text.slice(done, from), make('mark', 'sw-mark', text.slice(from, until)));
    done = until;
  }
  element.append(text.slice(done));
  return element;
}

function option(item, id, names) {
  const element = make('div', 'sw-palette-option');
  element.id = id;
  element.setAttribute('role', 'option');
  element.setAttribute('aria-selected', 'false');
  const words = make('span', 'sw-palette-words');
  const first = make('span', 'sw-palette-first');
  if (item.key) {
    first.append(make('span', 'sw-key-code', item.key), ' ');
  }
  first.append(marked('sw-palette-title', item.title, item.marks));
  words.append(first);
  if (item.where) {
    words.append(' ', marked('sw-palette-where', item.where, item.whereMarks));
  }
  if (item.snippet) {
    words.append(' ', marked('sw-palette-snippet', item.snippet, item.snippetMarks));
  }
  element.append(iconSvg(item.icon), words);
  if (item.state) {
    element.append(make('span', 'sw-palette-state', item.state));
  }
  if (item.keys) {
    const caps = make('span', 'sw-palette-keys');
    caps.append(...keyCaps(item.keys, names));
    element.append(caps);
  }
  return element;
}

/** One group after another; answers the items in the order in which they stand. */
export function draw(list, groups, names) {
  const items = [];
  list.replaceChildren(
    ...groups.map(({ title, items: own }, at) => {
      const group = make('div', 'sw-palette-group');
      const heading = make('div', 'sw-palette-heading', title);
      heading.id = `${list.id}-g${at}`;
      group.setAttribute('role', 'group');
      group.setAttribute('aria-labelledby', heading.id);
      heading.setAttribute('role', 'presentation');
      group.append(heading);
      for (const item of own) {
        group.append(option(item, `${list.id}-${items.length}`, names));
        items.push(item);
      }
      return group;
    }),
  );
  return items;
}
