/**
 * Reads what Word, Excel, a mail or a browser put on the clipboard as HTML: nested lists, headings, tables. Scripts and styles do
 * not run in such a document, and only its text is taken. Answers rows {level, title} or {cells}, nothing without a list or table.
 */
const BLOCKS = 'h1, h2, h3, h4, h5, h6, li, p, tr';
/** Word writes the level of a list item into the style of its paragraph. */
const WORD_LEVEL = /mso-list:[^;"]*level(\d)/i;
const WORD_BULLET = /^(?:[·•o§–-]|\(?\w{1,3}[.)])[\s\u00a0]+/;

function textOf(node, without = '') {
  const copy = node.cloneNode(true);
  copy.querySelectorAll(`style, script, title${without}`).forEach((each) => each.remove());
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

function listDepth(item) {
  let depth = 0;
  for (let node = item.parentElement; node; node = node.parentElement) {
    depth += ['UL', 'OL'].includes(node.tagName) ? 1 : 0;
  }
  return depth;
}

function wordItem(paragraph) {
  const level = WORD_LEVEL.exec(paragraph.getAttribute('style') ?? '');
  return level && { level: Number(level[1]) > 1 ? 'item' : 'step', title: textOf(paragraph).replace(WORD_BULLET, '') };
}

function read(node) {
  if (/^H[1-6]$/.test(node.tagName)) {
    return { level: 'stage', title: textOf(node) };
  }
  if (node.tagName === 'LI') {
    return { level: listDepth(node) > 1 ? 'item' : 'step', title: textOf(node, ', ul, ol').replace(/^\[[ xX]?\]\s+/, '') };
  }
  if (node.tagName === 'TR') {
    return { cells: [...node.children].map((cell) => textOf(cell)) };
  }
  return wordItem(node) ?? { level: 'step', title: textOf(node) };
}

export function parseHtml(html) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const isList = page.querySelector('li, tr') || [...page.querySelectorAll('p')].some(wordItem);
  if (!isList) {
    return undefined;
  }
  return [...page.querySelectorAll(BLOCKS)]
    .filter((node) => !(node.tagName === 'P' && node.closest('li, td, th')))
    .map(read)
    .filter((row) => row.cells?.some(Boolean) || row.title);
}
