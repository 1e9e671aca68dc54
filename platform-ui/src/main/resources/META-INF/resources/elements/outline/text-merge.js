/**
 * Three-way merge of one line of text. Both sides are seen as one replacement within the base; where the two do not touch the
 * same letters, both are made. Two insertions at the same place stand one after the other, the same way round for everybody.
 */
function replacement(base, text) {
  const limit = Math.min(base.length, text.length);
  let start = 0;
  while (start < limit && base[start] === text[start]) {
    start++;
  }
  let end = 0;
  while (end < limit - start && base[base.length - 1 - end] === text[text.length - 1 - end]) {
    end++;
  }
  return { start, end: base.length - end, text: text.slice(start, text.length - end) };
}

function apart(first, second) {
  return first.end <= second.start && !(first.start === second.start && first.end !== second.end);
}

/** The text with both changes in it; nothing when they contradict each other. */
export function mergeText(base, mine, theirs) {
  if (mine === theirs || theirs === base) {
    return mine;
  }
  if (mine === base) {
    return theirs;
  }
  const [a, b] = [replacement(base, mine), replacement(base, theirs)];
  const inserted = a.start === a.end && b.start === b.end && a.start === b.start;
  const [first, second] = a.start < b.start || (inserted && a.text < b.text) ? [a, b] : [b, a];
  if (!inserted && !apart(first, second)) {
    return undefined;
  }
  return base.slice(0, first.start) + first.text + base.slice(first.end, second.start) + second.text + base.slice(second.end);
}
