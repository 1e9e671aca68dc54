/** Which key asks the editor for what. The caret's place decides for the keys that also edit text. */
import { atEdge, caretOffset, selectionLength } from './caret.js';
import { SIGNS } from './menu/trigger.js';

/** True for @ / ! # however the keyboard makes them. */
export function isSign(event) {
  return SIGNS.includes(event.key) && !event.ctrlKey && !event.metaKey;
}

function withControl(event, text, selecting) {
  const key = event.key.toLowerCase();
  if (key === 'z') {
    return event.shiftKey ? 'redo' : 'undo';
  }
  if (key === '/') {
    // On many keyboards the slash needs Shift.
    return 'map';
  }
  if (event.shiftKey) {
    return key === 'enter' ? 'insertAbove' : undefined;
  }
  if (key === 'a') {
    // The first time it selects the text of the line, as everywhere.
    return selecting || selectionLength() === text.textContent.length ? 'selectAll' : undefined;
  }
  return { y: 'redo', d: 'duplicate', s: 'save', home: 'first', end: 'last' }[key];
}

function withAlt(event) {
  return { ArrowUp: 'moveUp', ArrowDown: 'moveDown', Enter: 'details' }[event.key];
}

function withShift(event, text, selecting) {
  const upwards = event.key === 'ArrowUp';
  if (!upwards && event.key !== 'ArrowDown') {
    return undefined;
  }
  return selecting || atEdge(text, upwards) ? (upwards ? 'selectUp' : 'selectDown') : undefined;
}

/** Keys that mean something else while several lines are selected. */
function whileSelecting(key) {
  return { Backspace: 'delete', Delete: 'delete', Escape: 'unselect', Enter: 'unselect' }[key];
}

/** The action a pressed key stands for, or nothing when the text field shall have it. */
export function actionOf(event, text, selecting = false) {
  if (event.isComposing || event.keyCode === 229) {
    return undefined;
  }
  if (event.altKey) {
    return event.ctrlKey || event.metaKey ? undefined : withAlt(event);
  }
  if (event.ctrlKey || event.metaKey) {
    return withControl(event, text, selecting);
  }
  const special = selecting && !event.shiftKey ? whileSelecting(event.key) : undefined;
  if (special) {
    return special;
  }
  switch (event.key) {
    case 'Enter':
      return event.shiftKey ? 'describe' : 'split';
    case 'Tab':
      return event.shiftKey ? 'outdent' : 'indent';
    case 'Escape':
      return 'leave';
    default:
      if (event.shiftKey) {
        return withShift(event, text, selecting);
      }
      return selectionLength() > 0 ? undefined : atCaret(event.key, text);
  }
}

function atCaret(key, text) {
  const offset = caretOffset(text);
  const atEnd = offset === text.textContent.length;
  switch (key) {
    case 'Backspace':
      return offset === 0 ? 'backspace' : undefined;
    case 'Delete':
      return atEnd ? 'joinBelow' : undefined;
    case 'ArrowUp':
      return atEdge(text, true) ? 'up' : undefined;
    case 'ArrowDown':
      return atEdge(text, false) ? 'down' : undefined;
    case 'ArrowLeft':
      return offset === 0 ? 'left' : undefined;
    case 'ArrowRight':
      return atEnd ? 'right' : undefined;
    default:
      return undefined;
  }
}
