/** What is done to several lines at once: those from one index to another, both included. Pure, answers as model.js does. */
import { blockEnd, copied, depth, LEVELS, LIMITS, newLine, normalise } from './model.js';
import { movedBlock, targetAbove, targetBelow } from './move.js';

function indexes(lines, { from, to }) {
  const a = lines.findIndex((line) => line.key === from);
  const b = lines.findIndex((line) => line.key === to);
  return a < 0 || b < 0 ? undefined : [Math.min(a, b), Math.max(a, b)];
}

/** The selected lines, with what belongs to the last of them. */
export function selectedBlock(lines, range) {
  const found = indexes(lines, range);
  if (!found) {
    return undefined;
  }
  const [start, last] = found;
  return { start, end: Math.max(last + 1, blockEnd(lines, last)) };
}

export function selectedKeys(lines, range) {
  const found = indexes(lines, range);
  return found ? lines.slice(found[0], found[1] + 1).map((line) => line.key) : [];
}

/** Every selected line a level deeper (by 1) or higher (by -1), where that is possible. */
export function shiftAll(lines, range, by) {
  const [start, last] = indexes(lines, range) ?? [0, -1];
  const changed = lines.map((line, index) => {
    const level = LEVELS[depth(line) + by];
    return index >= start && index <= last && level ? { ...line, level } : line;
  });
  const all = normalise(changed);
  return all.every((line, index) => line.level === lines[index].level) ? undefined : { lines: all, key: range.to };
}

export function removeAll(lines, range) {
  const [start, last] = indexes(lines, range) ?? [0, -1];
  const rest = normalise([...lines.slice(0, start), ...lines.slice(last + 1)]);
  if (rest.length === 0) {
    return { lines: [newLine('step')], key: undefined, offset: 0 };
  }
  const next = rest[Math.max(0, start - 1)];
  return { lines: rest, key: next.key, offset: next.title.length };
}

export function duplicateAll(lines, range) {
  const [start, last] = indexes(lines, range) ?? [0, -1];
  const copies = copied(lines.slice(start, last + 1), lines);
  if (copies.length === 0 || lines.length + copies.length > LIMITS.lines) {
    return undefined;
  }
  const all = normalise([...lines.slice(0, last + 1), ...copies, ...lines.slice(last + 1)]);
  return { lines: all, key: copies.at(-1).key, range: { from: copies[0].key, to: copies.at(-1).key } };
}

/** The selected lines past their neighbour, up (by -1) or down (by 1). */
export function moveAll(lines, range, by) {
  const block = selectedBlock(lines, range);
  if (!block) {
    return undefined;
  }
  const own = Math.min(...lines.slice(block.start, block.end).map(depth));
  const to = by > 0 ? targetBelow(lines, own, block.end) : targetAbove(lines, own, block.start);
  const result = to === undefined ? undefined : movedBlock(lines, block.start, block.end, to);
  return result && { ...result, key: range.to };
}

/**
 * The selected steps in any order: their stage when they are all of it, else a stage of their own, after which another one goes
 * on in order.
 */
export function parallelAll(lines, range, titles) {
  const block = selectedBlock(lines, range);
  if (!block) {
    return undefined;
  }
  const heading = lines[block.start].level === 'stage' ? block.start : block.start - 1;
  const isWhole = lines[heading]?.level === 'stage' && (block.end === lines.length || lines[block.end].level === 'stage');
  if (isWhole) {
    const stage = { ...lines[heading], parallel: !lines[heading].parallel };
    return { lines: lines.map((line, index) => (index === heading ? stage : line)), key: range.to };
  }
  if (lines.slice(block.start, block.end).some((line) => line.level === 'stage')) {
    return undefined;
  }
  const opening = { ...newLine('stage', titles.together), parallel: true };
  const goesOn = block.end < lines.length && lines[block.end].level !== 'stage';
  const rest = goesOn ? [newLine('stage', titles.afterwards)] : [];
  const all = [...lines.slice(0, block.start), opening, ...lines.slice(block.start, block.end), ...rest, ...lines.slice(block.end)];
  return all.length > LIMITS.lines ? undefined : { lines: normalise(all), key: range.to };
}
