/** Where in a line a menu was asked for. Pure. */
export const SIGNS = ['@', '/', '!', '#'];
const LONGEST = 120;

/** True when the sign at this place begins a word: an address, a path or an exclamation stays text. */
function beginsWord(text, at) {
  return at === 0 || /\s/.test(text[at - 1]);
}

/** The sign that was just typed before the caret, as {sign, at}; nothing when there is none. */
export function signBefore(text, caret) {
  const sign = text[caret - 1];
  return SIGNS.includes(sign) && beginsWord(text, caret - 1) ? { sign, at: caret - 1 } : undefined;
}

/** What was typed behind the sign; nothing once it is gone, or the caret, or when a blank follows the sign at once. */
export function queryBehind(text, caret, { sign, at }) {
  if (text[at] !== sign || caret <= at || caret - at > LONGEST) {
    return undefined;
  }
  const query = text.slice(at + 1, caret);
  return /^\s/.test(query) ? undefined : query;
}
