/**
 * Reads pasted text as lines: Markdown lists and headings, check boxes, numbered lists, tables, and what Word and Excel put on
 * the clipboard as plain text or HTML. Answers [{level, title, details?}].
 */
import { parseHtml } from './paste-html.js';
import { readTable } from './paste-table.js';

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

function cellsOf(raw) {
  const row = raw.trim();
  return row.startsWith('|') ? row.replace(/^\||\|$/g, '').split('|').map((cell) => plain(cell)) : raw.split('\t').map((cell) => cell.trim());
}

/** Rows of a Markdown table, or of cells between tabs as a spreadsheet copies them; nothing when the text is no table. */
function tableRows(text) {
  const rows = text.split(/\r\n?|\n/).filter((raw) => raw.trim() !== '');
  const piped = rows.every((raw) => raw.trim().startsWith('|'));
  const tabbed = rows.every((raw) => /^[^\t]+\t/.test(raw) && !MARKER.test(raw));
  if (rows.length < 2 || !(piped || tabbed)) {
    return undefined;
  }
  return rows.filter((raw) => !/^[\s|:-]+$/.test(raw)).map(cellsOf);
}

/** What was pasted, from its HTML where that has a list or a table, else from its text. `context` as in readTable. */
export function readPasted(text, html, context) {
  const rows = html ? parseHtml(html) : undefined;
  if (!rows) {
    const table = tableRows(text);
    return table ? readTable(table, context) : parsePasted(text);
  }
  const lines = [];
  for (let index = 0; index < rows.length; index++) {
    const from = index;
    while (rows[index]?.cells) {
      index++;
    }
    lines.push(...(index > from ? readTable(rows.slice(from, index--).map((row) => row.cells), context) : [rows[index]]));
  }
  return lines;
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
