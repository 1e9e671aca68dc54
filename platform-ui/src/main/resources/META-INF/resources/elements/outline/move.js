/** Moving a line, or a block of lines, together with what belongs to it. Pure, answers as model.js does. */
import { blockEnd, depth, normalise } from './model.js';

export function movedBlock(lines, from, end, to) {
  const block = lines.slice(from, end);
  const rest = [...lines.slice(0, from), ...lines.slice(end)];
  const at = to > from ? to - block.length : to;
  const all = normalise([...rest.slice(0, at), ...block, ...rest.slice(at)]);
  return at === from ? undefined : { lines: all, key: block[0].key };
}

/** Where a block of depth `own` that ends before `end` goes when it moves down; nothing when it cannot. */
export function targetBelow(lines, own, end) {
  let at = end;
  if (at >= lines.length) {
    return undefined;
  }
  if (depth(lines[at]) === own) {
    return blockEnd(lines, at);
  }
  at++;
  // An item has to land behind a step, so it walks on past headings.
  while (own === 2 && lines[at - 1].level === 'stage') {
    if (at >= lines.length) {
      return undefined;
    }
    at++;
  }
  return at;
}

/** Where a block of depth `own` that begins at `from` goes when it moves up; nothing when it cannot. */
export function targetAbove(lines, own, from) {
  let at = from - 1;
  while (at >= 0 && depth(lines[at]) > own) {
    at--;
  }
  if (at < 0) {
    return own === 0 && from > 0 ? 0 : undefined;
  }
  // An item that leaves its step goes to the end of what stands above that step.
  while (own === 2 && at > 0 && lines[at].level !== 'item' && lines[at - 1].level === 'stage') {
    at--;
  }
  return own === 2 && lines[at].level !== 'item' && at === 0 ? undefined : at;
}

/** Alt+Down (by 1) and Alt+Up (by -1): past the neighbour of the same level, or over the border into the next group. */
export function moveBy(lines, key, by) {
  const from = lines.findIndex((line) => line.key === key);
  const end = blockEnd(lines, from);
  const own = depth(lines[from]);
  const to = by > 0 ? targetBelow(lines, own, end) : targetAbove(lines, own, from);
  return to === undefined ? undefined : movedBlock(lines, from, end, to);
}

/** What is dragged, a line by its key or several as {from, to}, as the indexes of its first line and behind its last. */
function dragged(lines, what) {
  const at = (key) => lines.findIndex((line) => line.key === key);
  const last = at(what.to ?? what);
  return [at(what.from ?? what), blockEnd(lines, last)];
}

/** Drop before the line that is now at `to`; nothing when it would land inside itself. */
export function moveTo(lines, what, to) {
  const [from, end] = dragged(lines, what);
  return to >= from && to <= end ? undefined : movedBlock(lines, from, end, to);
}

/** Where a drop makes sense: anywhere for an item, but no step or stage between a step and its items. */
export function canDrop(lines, what, to) {
  const [from] = dragged(lines, what);
  return to === lines.length || lines[to].level !== 'item' || (lines[from].level === 'item' && to > 0);
}
