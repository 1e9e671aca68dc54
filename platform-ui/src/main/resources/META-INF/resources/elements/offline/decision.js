/** What a person has to decide: others entered something else, or the task can no longer be worked. Nothing is dropped unasked. */
import { fill, inWords, make } from './entry.js';

function button(text, onClick, look = '') {
  const made = make('button', { type: 'button', className: `sw-button ${look}` }, text);
  made.addEventListener('click', onClick);
  return made;
}

function entries(change, texts) {
  return Object.entries(change.values ?? {}).map(
    ([key, value]) => `${change.labels?.[key] ?? key}: ${inWords(value, texts)}`,
  );
}

function conflict(change, texts, keep) {
  const lines = Object.entries(change.theirs).map(([key, value]) =>
    make(
      'li',
      {},
      make('strong', {}, change.labels?.[key] ?? key),
      ` – ${fill(texts.theirs, inWords(value, texts))} · ${fill(texts.mine, inWords(change.values[key], texts))}`,
    ),
  );
  const rest = Object.fromEntries(Object.entries(change.values).filter(([key]) => !(key in change.theirs)));
  return [
    make('p', {}, texts.conflict),
    make('ul', {}, ...lines),
    make(
      'div',
      { className: 'sw-buttons' },
      button(texts.keepMine, () => keep({ ...change, outcome: null, revision: null }), 'sw-button-primary'),
      button(texts.takeTheirs, () => keep({ ...change, outcome: null, values: rest })),
    ),
  ];
}

function refused(change, texts, keep, drop) {
  const lines = entries(change, texts);
  const comment = () => keep({ ...change, outcome: null, comment: [texts.entry, ...lines].join('\n') });
  return [
    make('p', {}, fill(texts.refused, change.message)),
    lines.length ? make('ul', {}, ...lines.map((line) => make('li', {}, line))) : null,
    make(
      'div',
      { className: 'sw-buttons' },
      lines.length ? button(texts.asComment, comment, 'sw-button-primary') : null,
      button(texts.discard, drop),
    ),
  ];
}

/** `keep(change)` sends it anew, `drop()` forgets it. */
export function decisionOf(change, texts, keep, drop) {
  const parts = change.outcome === 'CONFLICT' ? conflict(change, texts, keep) : refused(change, texts, keep, drop);
  return make(
    'section',
    { className: 'sw-note sw-note-waiting', role: 'alert' },
    make('strong', {}, `${change.title} · ${change.run} ${change.runName}`),
    ...parts.filter((part) => part !== null),
  );
}
