/**
 * Reads pasted text as lines: Markdown lists and headings, check boxes, numbered lists, and what Word and Excel put on
 * the clipboard as plain text. Answers [{level, title}].
 */
const HEADING = /^(#{1,6})\s+(.*?)\s*#*$/;
const BULLET = '[-*+•◦▪‣·–§●○■□☐☑✓✔]|o(?=\\t)';
const ORDINAL = '\\(?\\d{1,3}(?:\\.\\d{1,3})*[.)]|\\d{1,3}(?:\\.\\d{1,3})+|\\(?[a-zA-Z][.)](?=\\s)';
const MARKER = new RegExp(`^(?:${BULLET}|${ORDINAL})\\s+`);
const BOX = /^\[[ xX]?\]\s+/;
const RULE = /^(?:[-*_]\s*){3,}$/;
const TAB_WIDTH = 4;
/** Word marks the second level with a small o, the third with a section sign. */
const WORD_DEPTH = { o: 1, '§': 2 };

function width(space) {
  return [...space].reduce((sum, char) => (char === '\t' ? sum + TAB_WIDTH - (sum % TAB_WIDTH) : sum + 1), 0);
}

function plain(text) {
  return text
    .replace(/\[([^\]]+)\]\([^)\s]*\)/g, '$1')
    .replace(/(\*\*|__)(.+?)\1/g, '$2')
    .replace(/`([^`]+)`/g, '$1')
    .replace(/\s*\t\s*/g, ' – ')
    .trim();
}

function read(raw) {
  const space = /^\s*/.exec(raw)[0];
  const text = raw.slice(space.length).replace(/\u00a0/g, ' ');
  const heading = HEADING.exec(text);
  if (heading) {
    return { heading: true, title: plain(heading[2]) };
  }
  const marker = MARKER.exec(text);
  const dotted = marker ? marker[0].split('.').filter((part) => /\d/.test(part)).length - 1 : 0;
  const body = (marker ? text.slice(marker[0].length) : text).replace(BOX, '');
  const word = marker ? (WORD_DEPTH[marker[0][0]] ?? 0) : 0;
  return {
    indent: width(space) + (word + Math.max(0, dotted)) * TAB_WIDTH,
    marked: Boolean(marker),
    title: plain(body),
  };
}

/** True when the text is more than one line of words, so that it should become lines of the outline. */
export function isMultiline(text) {
  return text.trim().split(/\r\n?|\n/).length > 1;
}

export function parsePasted(text) {
  const found = text
    .split(/\r\n?|\n/)
    .filter((raw) => raw.trim() !== '' && !RULE.test(raw.trim()))
    .map(read)
    .filter((line) => line.title !== '');
  const listed = found.some((line) => line.marked);
  const result = [];
  let levels = [];
  for (const line of found) {
    if (line.heading) {
      result.push({ level: 'stage', title: line.title });
      levels = [];
    } else if (listed && !line.marked && line.indent > 0 && result.length > 0 && result.at(-1).level !== 'stage') {
      // An indented line without a marker continues the item above it.
      result.at(-1).title += ` ${line.title}`;
    } else {
      while (levels.length > 0 && levels.at(-1) >= line.indent) {
        levels.pop();
      }
      levels.push(line.indent);
      result.push({ level: levels.length > 1 ? 'item' : 'step', title: line.title });
    }
  }
  return result;
}
