/** Lines on the clipboard: as a list for Word and mail, as Markdown for everything else, and whole for another process of ours. */
import { asLine, copied } from './model.js';
import { forElsewhere } from './details.js';

const TYPE = 'application/x-scalewell-steps';
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text) {
  return text.replace(/[&<>"]/g, (char) => ENTITIES[char]);
}

export function asMarkdown(lines) {
  const mark = { stage: '## ', step: '- ', item: '  - ' };
  return lines.map((line) => mark[line.level] + line.title).join('\n');
}

export function asHtml(lines) {
  let html = '';
  let depth = 0;
  const to = (wanted) => {
    for (; depth < wanted; depth++) {
      html += '<ul>';
    }
    for (; depth > wanted; depth--) {
      html += '</ul>';
    }
  };
  for (const { level, title } of lines) {
    to({ stage: 0, step: 1, item: 2 }[level]);
    html += level === 'stage' ? `<h3>${escaped(title)}</h3>` : `<li>${escaped(title)}</li>`;
  }
  to(0);
  return html;
}

export function writeLines(data, lines, store) {
  data.setData('text/plain', asMarkdown(lines));
  data.setData('text/html', asHtml(lines));
  data.setData(TYPE, JSON.stringify({ store, lines }));
}

/** Lines that were copied here or in another process, with keys of their own; nothing when there are none. */
export function readLines(data, lines, store) {
  const text = data.getData(TYPE);
  if (!text) {
    return undefined;
  }
  const content = JSON.parse(text);
  const block = content.lines.map(asLine);
  const keys = new Set(block.map((line) => line.key));
  const whole = content.store === store ? block : block.map((line) => ({ ...line, details: forElsewhere(line.details, keys) }));
  return copied(whole, lines);
}
