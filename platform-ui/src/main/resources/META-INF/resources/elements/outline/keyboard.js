/** Which key asks the editor for what. The caret's place decides for the keys that also edit text. */
import { atEdge, caretOffset, selectionLength } from './caret.js';

const COMMAND_SIGNS = ['@', '/', '!'];

function withControl(event) {
  const key = event.key.toLowerCase();
  if (key === 'z') {
    return event.shiftKey ? 'redo' : 'undo';
  }
  if (event.shiftKey) {
    return key === 'enter' ? 'insertAbove' : undefined;
  }
  return { y: 'redo', d: 'duplicate', s: 'save', home: 'first', end: 'last' }[key];
}

function withAlt(event) {
  return { ArrowUp: 'moveUp', ArrowDown: 'moveDown' }[event.key];
}

/** The action a pressed key stands for, or nothing when the text field shall have it. */
export function actionOf(event, text) {
  if (event.isComposing || event.keyCode === 229) {
    return undefined;
  }
  if (event.altKey) {
    return event.ctrlKey || event.metaKey ? undefined : withAlt(event);
  }
  if (event.ctrlKey || event.metaKey) {
    return withControl(event);
  }
  switch (event.key) {
    case 'Enter':
      return event.shiftKey ? 'describe' : 'split';
    case 'Tab':
      return event.shiftKey ? 'outdent' : 'indent';
    case 'Escape':
      return 'leave';
    default:
      return selectionLength() > 0 || event.shiftKey ? undefined : atCaret(event.key, text);
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

/** True for @, / or ! typed where a new word would begin at the end of a line: a command, not a letter. */
export function isCommandSign(sign, text) {
  const title = text.textContent;
  return COMMAND_SIGNS.includes(sign) && caretOffset(text) === title.length && /(^|\s)$/.test(title);
}
