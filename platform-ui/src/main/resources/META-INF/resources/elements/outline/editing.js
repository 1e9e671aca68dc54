/**
 * What each action does to the lines. Every entry answers as model.js does: nothing when it has no effect here. An action is given
 * {key, caret, range, texts}; with a range it concerns all lines of the selection.
 */
import * as model from './model.js';
import { moveBy } from './move.js';
import * as ranges from './ranges.js';

export const EDITS = {
  split: (lines, { key, caret }) => model.split(lines, key, caret),
  insertAbove: (lines, { key }) => model.insertAbove(lines, key),
  indent: (lines, { key, range }) => (range ? ranges.shiftAll(lines, range, 1) : model.shift(lines, key, 1)),
  outdent: (lines, { key, range }) => (range ? ranges.shiftAll(lines, range, -1) : model.shift(lines, key, -1)),
  backspace: (lines, { key }) => model.backspace(lines, key),
  joinBelow: (lines, { key }) =>
    model.join(
      lines,
      lines.findIndex((line) => line.key === key),
    ),
  delete: (lines, { key, range }) => (range ? ranges.removeAll(lines, range) : model.remove(lines, key)),
  duplicate: (lines, { key, range }) => (range ? ranges.duplicateAll(lines, range) : model.duplicate(lines, key)),
  parallel: (lines, { key, range, texts }) =>
    range
      ? ranges.parallelAll(lines, range, { together: texts.together ?? '', afterwards: texts.afterwards ?? '' })
      : model.toggleParallel(lines, key, texts.together ?? ''),
  stage: (lines, { key }) => model.asStage(lines, key),
  moveUp: (lines, { key, range }) => (range ? ranges.moveAll(lines, range, -1) : moveBy(lines, key, -1)),
  moveDown: (lines, { key, range }) => (range ? ranges.moveAll(lines, range, 1) : moveBy(lines, key, 1)),
};

/** Actions that only carry the caret elsewhere: the index to go to, and at which end of its text. */
export const STEPS = {
  up: { by: -1 },
  down: { by: 1 },
  left: { by: -1, end: true },
  right: { by: 1, start: true },
  first: { to: 0, start: true },
  last: { to: -1, end: true },
};

export function stepTarget({ by, to }, index, count) {
  const target = by === undefined ? (to < 0 ? count - 1 : to) : index + by;
  return target >= 0 && target < count ? target : undefined;
}
