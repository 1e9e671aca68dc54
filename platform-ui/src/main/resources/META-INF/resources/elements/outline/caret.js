/** Where the caret stands in a line of text, and putting it there. */
export function caretOffset(element) {
  const selection = getSelection();
  if (!selection.rangeCount || !element.contains(selection.anchorNode)) {
    return element.textContent.length;
  }
  const range = selection.getRangeAt(0).cloneRange();
  range.setStart(element, 0);
  return range.toString().length;
}

/** Where a caret stands after a text became another one: letters before it carry it along. */
export function movedOffset(before = '', after = '', offset) {
  const limit = Math.min(before.length, after.length);
  let same = 0;
  while (same < limit && before[same] === after[same]) {
    same++;
  }
  if (same >= offset) {
    return offset;
  }
  return Math.max(same, offset + after.length - before.length);
}

/** The rectangle of a letter of a line on the screen. */
export function caretPlace(element, offset) {
  const node = element.firstChild;
  if (node?.nodeType !== Node.TEXT_NODE || offset >= node.length) {
    return element.getBoundingClientRect();
  }
  const range = document.createRange();
  range.setStart(node, offset);
  range.setEnd(node, offset + 1);
  return range.getBoundingClientRect();
}

export function selectionLength() {
  return getSelection().toString().length;
}

export function atStart(element) {
  return selectionLength() === 0 && caretOffset(element) === 0;
}

export function placeCaret(element, offset) {
  if (document.activeElement !== element) {
    element.focus({ preventScroll: true });
  }
  element.scrollIntoView({ block: 'nearest' });
  const node = element.firstChild;
  const range = document.createRange();
  if (node?.nodeType === Node.TEXT_NODE) {
    range.setStart(node, Math.min(offset, node.length));
  } else {
    range.setStart(element, 0);
  }
  range.collapse(true);
  const selection = getSelection();
  selection.removeAllRanges();
  selection.addRange(range);
}

/** True when the caret is on the first (or last) of the rows the text wraps into, so that an arrow leaves the line. */
export function atEdge(element, upwards) {
  const selection = getSelection();
  if (!selection.rangeCount || element.textContent === '') {
    return true;
  }
  const caret = selection.getRangeAt(0).getClientRects()[0];
  if (!caret) {
    return true;
  }
  const box = element.getBoundingClientRect();
  const row = caret.height;
  return upwards ? caret.top - box.top < row * 0.8 : box.bottom - caret.bottom < row * 0.8;
}
