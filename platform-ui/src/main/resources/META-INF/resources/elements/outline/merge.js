/**
 * Three-way merge by line: what I typed, what the server has, and what both started from. Titles merge letter by letter and
 * details property by property. Nothing typed is lost: where both changed the same letters my words win, and the other version
 * is reported as a conflict to be shown beside it.
 */
import { asDetails, namesOf, sameDetails, sameValue } from './details.js';
import { normalise } from './model.js';
import { mergeText } from './text-merge.js';

function byKey(lines) {
  return new Map(lines.map((line) => [line.key, line]));
}

export function sameLine(a, b) {
  return (
    a === b ||
    (a !== undefined &&
      b !== undefined &&
      a.title === b.title &&
      a.level === b.level &&
      a.parallel === b.parallel &&
      sameDetails(a.details, b.details))
  );
}

function pick(base, mine, theirs, property) {
  return base !== undefined && mine[property] === base[property] ? theirs[property] : mine[property];
}

function sameOrder(a, b) {
  const inB = byKey(b);
  const inA = byKey(a);
  const left = a.filter((line) => inB.has(line.key));
  const right = b.filter((line) => inA.has(line.key));
  return left.every((line, index) => line.key === right[index].key);
}

/** Puts the lines only `other` has behind the neighbour they have there. */
function weave(order, other, wanted) {
  const result = [...order];
  const present = new Set(order);
  let before;
  for (const line of other) {
    if (wanted(line) && !present.has(line.key)) {
      result.splice(before ? result.indexOf(before) + 1 : 0, 0, line.key);
      present.add(line.key);
    }
    before = present.has(line.key) ? line.key : before;
  }
  return result;
}

/** Lists of things with a key or of words: what either side added or removed is added or removed. */
function mergeLists(base = [], mine = [], theirs = []) {
  const name = (each) => each?.key ?? each;
  const old = new Map(base.map((each) => [name(each), each]));
  const my = new Map(mine.map((each) => [name(each), each]));
  const their = new Map(theirs.map((each) => [name(each), each]));
  const kept = mine.filter((each) => their.has(name(each)) || !old.has(name(each)) || !sameValue(each, old.get(name(each))));
  const added = theirs.filter((each) => !my.has(name(each)) && (!old.has(name(each)) || !sameValue(each, old.get(name(each)))));
  const both = kept.map((each) => (sameValue(each, old.get(name(each))) ? (their.get(name(each)) ?? each) : each));
  return [...both, ...added];
}

function mergeDetails(base, mine, theirs, conflicts) {
  if (mine === base || mine === theirs) {
    return theirs;
  }
  const merged = {};
  for (const name of namesOf(base, mine, theirs)) {
    const [old, my, their] = [base[name], mine[name], theirs[name]];
    if (sameValue(my, old)) {
      merged[name] = their;
    } else if (sameValue(their, old) || sameValue(my, their)) {
      merged[name] = my;
    } else if ([old ?? [], my ?? [], their ?? []].every(Array.isArray)) {
      merged[name] = mergeLists(old, my, their);
    } else {
      merged[name] = mergedValue(name, old, my, their, conflicts);
    }
  }
  return asDetails(merged);
}

function mergedValue(name, old, my, their, conflicts) {
  const text = name === 'instructions' ? mergeText(old ?? '', my ?? '', their ?? '') : undefined;
  if (text === undefined) {
    conflicts.push({ name, theirs: their });
  }
  return text ?? my;
}

/** Both sides of one line; `report` hears of what they contradict each other in. */
function mergeLine(old, my, their, report) {
  if (my === old || sameLine(my, their)) {
    return their;
  }
  const merged = old === undefined ? undefined : mergeText(old.title, my.title, their.title);
  const title = merged ?? my.title;
  const contradictions = [];
  const details = mergeDetails(old?.details ?? asDetails(), my.details, their.details, contradictions);
  const lost = merged === undefined && their.title !== my.title;
  if (lost || contradictions.length > 0) {
    report({ title: lost ? their.title : undefined, details: contradictions });
  }
  return {
    key: my.key,
    title,
    level: pick(old, my, their, 'level'),
    parallel: pick(old, my, their, 'parallel'),
    details,
  };
}

/** Answers {lines, conflicts}; a conflict is {title?, details: [{name, theirs}]} by the key of its line. */
export function merge(base, mine, theirs) {
  const [inBase, inMine, inTheirs] = [base, mine, theirs].map(byKey);
  const keep = ({ key }) => {
    if (inMine.has(key) && inTheirs.has(key)) {
      return true;
    }
    const survivor = inMine.get(key) ?? inTheirs.get(key);
    return !inBase.has(key) || !sameLine(survivor, inBase.get(key));
  };
  const [first, second] = sameOrder(base, mine) ? [theirs, mine] : [mine, theirs];
  const order = weave(
    first.filter(keep).map((line) => line.key),
    second,
    keep,
  );
  const conflicts = new Map();
  const lines = order.map((key) => {
    const [old, my, their] = [inBase.get(key), inMine.get(key), inTheirs.get(key)];
    return my && their ? mergeLine(old, my, their, (conflict) => conflicts.set(key, conflict)) : (my ?? their);
  });
  return { lines: normalise(lines), conflicts };
}

/** How many lines differ between two states, for "your last 3 changes". */
export function countChanges(before, after) {
  return changedKeys(before, after).length + removedCount(before, after);
}

/** The keys of lines that are new or different. */
export function changedKeys(before, after) {
  const old = byKey(before);
  return after.filter((line) => !sameLine(line, old.get(line.key))).map((line) => line.key);
}

function removedCount(before, after) {
  const now = byKey(after);
  return before.filter((line) => !now.has(line.key)).length;
}

export function sameLines(a, b) {
  return (
    a === b ||
    (a.length === b.length && a.every((line, index) => line.key === b[index].key && sameLine(line, b[index])))
  );
}

/** What has to be told to who knows `before`: the lines that changed, and the order of all when it did. */
export function difference(before, after) {
  const old = byKey(before);
  const lines = after.filter((line) => line !== old.get(line.key) && !sameLine(line, old.get(line.key)));
  const sameKeys = before.length === after.length && before.every((line, index) => line.key === after[index].key);
  return { order: sameKeys ? null : after.map((line) => line.key), lines };
}

/** The lines after a difference; nothing when a line is named that nobody has told. */
export function withDifference(before, { order, lines }) {
  const known = byKey(before);
  lines.forEach((line) => known.set(line.key, line));
  const result = (order ?? before.map((line) => line.key)).map((key) => known.get(key));
  return result.includes(undefined) ? undefined : result;
}
