/**
 * The lines of a checklist and what can be done to them. Pure: every change answers new lines and where the caret goes,
 * {lines, key, offset}, or nothing when there is nothing to do. A line is never changed in place.
 * Levels: a stage is a heading, a step stands below it, an item below a step. Everything about a step beside its title is in
 * `details`, named as in the API: {assignee: {member}, due, fields, ...}; what is empty is not there.
 */
import { asDetails, forCopy, fieldKeysOf } from './details.js';

export const LEVELS = ['stage', 'step', 'item'];
export const LIMITS = { title: 500, lines: 1000 };

export function depth(line) {
  return LEVELS.indexOf(line.level);
}

export function newKey() {
  const random = crypto.getRandomValues(new Uint32Array(2));
  return `k${random[0].toString(36)}${random[1].toString(36)}`;
}

export function newLine(level, title = '', key = newKey()) {
  return { key, level, title: clean(title), parallel: false, details: asDetails() };
}

/** A line from outside (server, storage) with every property in its place. */
export function asLine({ key, level, title, parallel, details }) {
  return {
    key: String(key),
    level: LEVELS.includes(level) ? level : 'step',
    title: clean(title),
    parallel: parallel === true,
    details: asDetails(details),
  };
}

/** One line of text: no line breaks, no invisible control characters, not longer than allowed. */
export function clean(title) {
  return String(title ?? '')
    .replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ')
    .slice(0, LIMITS.title);
}

/** Items that lost their step become steps; only stages can be parallel. */
export function normalise(lines) {
  let stepAbove = false;
  return lines.map((line) => {
    if (line.level === 'item' && !stepAbove) {
      return { ...line, level: 'step' };
    }
    stepAbove = line.level === 'item' || line.level === 'step';
    return line.parallel && line.level !== 'stage' ? { ...line, parallel: false } : line;
  });
}

/** The line and everything below it: the index after the last one that belongs to it. */
export function blockEnd(lines, index) {
  const own = depth(lines[index]);
  let end = index + 1;
  while (end < lines.length && depth(lines[end]) > own) {
    end++;
  }
  return end;
}

/** Number as shown ("4", "4.2", nothing for a stage), position among siblings and their count, for every line. */
export function places(lines) {
  const counts = { stage: 0, step: 0, item: 0 };
  let steps = 0;
  const result = lines.map((line) => {
    counts[line.level]++;
    if (line.level === 'stage') {
      counts.step = 0;
    }
    if (line.level !== 'item') {
      counts.item = 0;
    }
    steps += line.level === 'step' ? 1 : 0;
    const number = { stage: '', step: `${steps}`, item: `${steps}.${counts.item}` }[line.level];
    return { number, position: counts[line.level], count: 0 };
  });
  const sizes = { stage: 0, step: 0, item: 0 };
  for (let i = lines.length - 1; i >= 0; i--) {
    const { level } = lines[i];
    sizes[level] = Math.max(sizes[level], result[i].position);
    result[i].count = sizes[level];
    if (level !== 'item') {
      sizes.item = 0;
    }
    if (level === 'stage') {
      sizes.step = 0;
    }
  }
  return result;
}

function indexOf(lines, key) {
  return lines.findIndex((line) => line.key === key);
}

function replaced(lines, index, ...others) {
  return [...lines.slice(0, index), ...others, ...lines.slice(index + 1)];
}

export function setTitle(lines, key, title) {
  const index = indexOf(lines, key);
  return index < 0 ? lines : replaced(lines, index, { ...lines[index], title: clean(title) });
}

/** Other details of a line; properties that are undefined go. */
export function setDetails(lines, key, details) {
  const index = indexOf(lines, key);
  return index < 0 ? lines : replaced(lines, index, { ...lines[index], details: asDetails(details) });
}

/** Enter: the text behind the caret goes to a new line below; at the start of a text an empty line goes above. */
export function split(lines, key, offset) {
  const index = indexOf(lines, key);
  const line = lines[index];
  if (lines.length >= LIMITS.lines) {
    return undefined;
  }
  if (offset === 0 && line.title !== '') {
    return { ...insertAbove(lines, key), key, offset: 0 };
  }
  const rest = line.title.slice(offset).trimStart();
  const hasItems = line.level === 'step' && lines[index + 1]?.level === 'item';
  const level = line.level === 'stage' ? 'step' : hasItems && rest === '' ? 'item' : line.level;
  const below = newLine(level, rest);
  const before = { ...line, title: line.title.slice(0, offset).trimEnd() };
  return { lines: normalise(replaced(lines, index, before, below)), key: below.key, offset: 0 };
}

export function insertAbove(lines, key) {
  const index = indexOf(lines, key);
  const above = newLine(lines[index].level);
  return { lines: normalise([...lines.slice(0, index), above, ...lines.slice(index)]), key: above.key, offset: 0 };
}

/** Tab (by 1) and Shift+Tab (by -1). An item needs a step above it. */
export function shift(lines, key, by) {
  const index = indexOf(lines, key);
  const line = lines[index];
  const level = LEVELS[depth(line) + by];
  const above = lines[index - 1];
  if (!level || (level === 'item' && (!above || above.level === 'stage'))) {
    return undefined;
  }
  return { lines: normalise(replaced(lines, index, { ...line, level })), key };
}

export function remove(lines, key) {
  const index = indexOf(lines, key);
  if (lines.length === 1) {
    return lines[0].title === '' ? undefined : { lines: [newLine('step')], key: undefined, offset: 0 };
  }
  const next = lines[index - 1] ?? lines[index + 1];
  return { lines: normalise(replaced(lines, index)), key: next.key, offset: next.title.length };
}

/** Backspace at the start: an empty item becomes a step, an empty line goes, a full one joins the line above. */
export function backspace(lines, key) {
  const index = indexOf(lines, key);
  const line = lines[index];
  if (line.title === '' && line.level === 'item') {
    return shift(lines, key, -1);
  }
  return line.title === '' ? remove(lines, key) : join(lines, index - 1);
}

/** The line after `index` joins it and brings the details that this one lacks. */
export function join(lines, index) {
  const line = lines[index];
  const next = lines[index + 1];
  if (!line || !next) {
    return undefined;
  }
  const details = next.level === 'step' ? asDetails({ ...next.details, ...line.details }) : line.details;
  const joined = { ...line, title: clean(line.title + next.title), details };
  const rest = replaced(lines, index, joined).filter((each) => each !== next);
  return { lines: normalise(rest), key: line.key, offset: line.title.length };
}

/** The same lines once more, with keys of their own; what they say of one another they say of the copies. */
export function copied(block, lines) {
  const keys = new Map(block.map((line) => [line.key, newKey()]));
  const taken = fieldKeysOf(lines);
  return block.map((line) => ({ ...line, key: keys.get(line.key), details: forCopy(line.details, keys, taken) }));
}

export function duplicate(lines, key) {
  const index = indexOf(lines, key);
  const end = blockEnd(lines, index);
  const copies = copied(lines.slice(index, end), lines);
  if (lines.length + copies.length > LIMITS.lines) {
    return undefined;
  }
  const all = [...lines.slice(0, end), ...copies, ...lines.slice(end)];
  return { lines: all, key: copies[0].key, offset: copies[0].title.length };
}

/** The steps of the stage that a line belongs to, in any order or in order again. Steps before any stage get one, of that title. */
export function toggleParallel(lines, key, title = '') {
  let index = indexOf(lines, key);
  while (index > 0 && lines[index].level !== 'stage') {
    index--;
  }
  const line = lines[index];
  if (line.level === 'stage') {
    return { lines: replaced(lines, index, { ...line, parallel: !line.parallel }), key };
  }
  return { lines: [{ ...newLine('stage', title), parallel: true }, ...lines], key };
}

/** Makes a heading of a line. */
export function asStage(lines, key) {
  const index = indexOf(lines, key);
  const line = lines[index];
  return line.level === 'stage' ? undefined : { lines: normalise(replaced(lines, index, { ...line, level: 'stage' })), key };
}

/** The step to which a line belongs: itself, or the one above a sub-item; nothing for a stage. */
export function stepOf(lines, key) {
  let index = indexOf(lines, key);
  while (index >= 0 && lines[index].level === 'item') {
    index--;
  }
  return lines[index]?.level === 'step' ? lines[index] : undefined;
}

/** The steps that a line speaks for: those of a stage, else the one it belongs to. */
export function stepsOf(lines, key) {
  const index = indexOf(lines, key);
  if (lines[index]?.level !== 'stage') {
    const step = stepOf(lines, key);
    return step ? [step] : [];
  }
  return lines.slice(index, blockEnd(lines, index)).filter((line) => line.level === 'step');
}

/** The steps as rules name them: {key, title, number}. */
export function numberedSteps(lines) {
  return lines
    .filter((line) => line.level === 'step')
    .map(({ key, title }, index) => ({ key, title, number: `${index + 1}` }));
}

/** Pasted lines go below the current one, or take its place when it is empty. */
export function insertLines(lines, key, pasted) {
  const index = indexOf(lines, key);
  const room = LIMITS.lines - lines.length;
  const added = pasted.slice(0, room).map((line) => asLine({ ...line, key: line.key ?? newKey() }));
  if (added.length === 0) {
    return undefined;
  }
  const keep = lines[index].title === '' ? [] : [lines[index]];
  const last = added.at(-1);
  const all = normalise(replaced(lines, index, ...keep, ...added));
  return { lines: all, key: last.key, offset: last.title.length, dropped: pasted.length - added.length };
}
