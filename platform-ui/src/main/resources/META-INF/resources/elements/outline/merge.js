/**
 * Three-way merge by line: what I typed, what the server has, and what both started from. Nothing typed is lost:
 * my words win on a line both changed, and the other version is reported as a conflict to be shown beside it.
 */
function byKey(lines) {
  return new Map(lines.map((line) => [line.key, line]));
}

function same(a, b) {
  return a !== undefined && b !== undefined && a.title === b.title && a.level === b.level && a.parallel === b.parallel;
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
  other.forEach((line, index) => {
    if (wanted(line) && !result.includes(line.key)) {
      const before = other
        .slice(0, index)
        .reverse()
        .find((each) => result.includes(each.key));
      result.splice(before ? result.indexOf(before.key) + 1 : 0, 0, line.key);
    }
  });
  return result;
}

export function merge(base, mine, theirs) {
  const [inBase, inMine, inTheirs] = [base, mine, theirs].map(byKey);
  const keep = (line) => {
    const { key } = line;
    if (inMine.has(key) && inTheirs.has(key)) {
      return true;
    }
    const survivor = inMine.get(key) ?? inTheirs.get(key);
    return !inBase.has(key) || (inMine.has(key) && !same(survivor, inBase.get(key)));
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
    if (!my || !their) {
      return my ?? their;
    }
    const title = pick(old, my, their, 'title');
    if (title !== their.title && old !== undefined && their.title !== old.title) {
      conflicts.set(key, their.title);
    }
    return { key, title, level: pick(old, my, their, 'level'), parallel: pick(old, my, their, 'parallel') };
  });
  return { lines, conflicts };
}

/** How many lines differ between two states, for "your last 3 changes". */
export function countChanges(before, after) {
  const old = byKey(before);
  const changed = after.filter((line) => !same(line, old.get(line.key))).length;
  const now = byKey(after);
  return changed + before.filter((line) => !now.has(line.key)).length;
}

export function sameLines(a, b) {
  return (
    a === b || (a.length === b.length && a.every((line, index) => line.key === b[index].key && same(line, b[index])))
  );
}
