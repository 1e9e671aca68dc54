/** What an empty checklist shows: how to begin, and three example lines that Tab accepts. */
import { make } from '../text.js';

/** The texts example.1, example.2 ... in their order. */
export function exampleTexts(texts) {
  return Object.keys(texts)
    .filter((name) => name.startsWith('example.'))
    .sort()
    .map((name) => texts[name]);
}

export function createGhost() {
  const ghost = make('div', 'sw-outline-ghost');
  ghost.hidden = true;
  return ghost;
}

export function showGhost(ghost, texts, visible) {
  if (ghost.hidden === !visible && ghost.shownTexts === texts) {
    return;
  }
  ghost.hidden = !visible;
  ghost.shownTexts = texts;
  const hint = make('p', 'sw-outline-hint', texts.hint);
  const examples = make('ol', 'sw-outline-examples');
  examples.append(...exampleTexts(texts).map((example) => make('li', '', example)));
  ghost.replaceChildren(...(visible ? [hint, examples, make('p', 'sw-outline-hint', texts.accept)] : []));
}

export function isBlank(lines) {
  return lines.length === 0 || (lines.length === 1 && lines[0].title === '');
}
