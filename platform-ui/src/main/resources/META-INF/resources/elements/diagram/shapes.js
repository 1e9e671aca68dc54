/** Draws what a process diagram is made of as SVG. Titles are set as text; colours come from classes. */
import { svg } from '../map/drawing.js';

const ROW = 15;
const LANE_LETTER = 7.2;
const SMALL_LETTER = 6;

/** Text in at most so many lines, broken between words. */
export function wrap(text, most, pixels, letter = LANE_LETTER) {
  const letters = Math.max(4, Math.floor(pixels / letter));
  const lines = [''];
  for (const word of text.split(/\s+/)) {
    const joined = lines.at(-1) ? `${lines.at(-1)} ${word}` : word;
    if (joined.length <= letters || lines.at(-1) === '') {
      lines[lines.length - 1] = joined;
    } else {
      lines.push(word);
    }
  }
  const cut = lines.length > most;
  const shown = lines.slice(0, most).map((line, index) => (cut && index === most - 1 ? `${line}…` : line));
  return shown.map((line) => (line.length > letters ? `${[...line].slice(0, letters - 1).join('')}…` : line));
}

function texts(lines, className, x, middle) {
  const top = middle - ((lines.length - 1) * ROW) / 2;
  return lines.map((line, index) => svg('text', { class: className, x, y: top + index * ROW }, line));
}

export function drawLane(lane, index, right) {
  const group = svg('g', { class: `sw-diagram-lane sw-diagram-lane-${index % 2}` });
  const { x, y, width, height } = lane;
  const head = right ? { width: lane.header - 12, height } : { width, height: lane.header };
  group.append(
    svg('rect', { class: 'sw-diagram-band', x, y, width, height }),
    svg('rect', { class: 'sw-diagram-head', x, y, ...head }),
    ...texts(wrap(lane.title, right ? 3 : 2, head.width - 12), 'sw-diagram-who', x + head.width / 2, y + head.height / 2),
  );
  return group;
}

export function drawStage({ x, y, width, height }, right) {
  const group = svg('g', { class: 'sw-diagram-stage' });
  const d = right ? `M${x} ${y}v${height}` : `M${x} ${y}h${width}`;
  group.append(svg('path', { d }));
  return group;
}

/** The title of a stage, above the lines: the work may run through its place. */
export function drawStageTitle({ title, x, y, width }) {
  return svg('text', { class: 'sw-diagram-stage-title', x: x + 8, y: y + 15 }, wrap(title, 1, width - 16)[0]);
}

/** A line with its arrow head. The words on it come later, above all lines: see `drawLabel`. */
export function drawEdge(edge) {
  const points = edge.points;
  const [before, end] = points.slice(-2);
  const [dx, dy] = [Math.sign(end.x - before.x), Math.sign(end.y - before.y)];
  const tail = { x: end.x - dx * 9, y: end.y - dy * 9 };
  const path = [...points.slice(0, -1), tail].map(({ x, y }, index) => `${index ? 'L' : 'M'}${x} ${y}`).join('');
  const group = svg('g', { class: `sw-diagram-edge sw-diagram-${edge.kind.toLowerCase()}` });
  group.append(
    svg('path', { class: 'sw-diagram-line', d: path }),
    svg('path', {
      class: 'sw-diagram-arrow',
      d: `M${end.x} ${end.y}L${tail.x + dy * 4} ${tail.y + dx * 4}L${tail.x - dy * 4} ${tail.y - dx * 4}z`,
    }),
  );
  return group;
}

export function drawLabel(edge, text) {
  const [line] = wrap(text, 1, 26 * SMALL_LETTER, SMALL_LETTER);
  const label = svg('text', { class: 'sw-diagram-label', ...edge.labelAt }, line);
  if (line !== text) {
    label.append(svg('title', {}, text));
  }
  return label;
}

const SIGNS = {
  APPROVAL: 'M1 7 4 10 11 2',
  AUTOMATED: 'M7 0 2 7h4l-1 5 5-7H6z',
  WAIT: 'M6 0a6 6 0 1 0 .01 0M6 3v3l2 2',
  SUBPROCESS: 'M0 0h12v12H0zM6 3v6M3 6h6',
};

/** @param label what a screen reader says */
export function drawStep(node, label) {
  const { id, x, y, width, height, stepKind, lines, who } = node;
  const kind = stepKind.toLowerCase();
  const group = svg('g', { class: `sw-diagram-step sw-diagram-${kind}`, role: 'button', tabindex: '0', 'aria-label': label });
  group.dataset.step = id;
  group.append(svg('rect', { x, y, width, height, rx: 7 }));
  if (SIGNS[stepKind]) {
    group.append(svg('path', { class: 'sw-diagram-sign', d: SIGNS[stepKind], transform: `translate(${x + 6} ${y + 5})` }));
  }
  const shownWho = node.lane < 0 && who;
  const rows = lines.length + (shownWho ? 1 : 0);
  const middle = y + height / 2;
  const shift = ((rows - lines.length) * ROW) / 2;
  group.append(...texts(lines, 'sw-diagram-title', x + width / 2, middle - shift));
  if (shownWho) {
    const [line] = wrap(who, 1, width - 24, SMALL_LETTER);
    group.append(svg('text', { class: 'sw-diagram-quiet', x: x + width / 2, y: middle + (lines.length * ROW) / 2 }, line));
  }
  group.append(svg('title', {}, label));
  return group;
}

const ARMS = { PARALLEL: 'M-9 0H9M0-9V9', EXCLUSIVE: 'M-6-6 6 6M-6 6 6-6' };

/** Start, end and gateways: they say nothing that the words on the lines and the outline do not say. */
export function drawMark({ kind, x, y, width }) {
  const half = width / 2;
  const group = svg('g', { class: `sw-diagram-mark sw-diagram-${kind.toLowerCase()}` });
  group.setAttribute('transform', `translate(${x + half} ${y + half})`);
  if (kind === 'START' || kind === 'END') {
    group.append(svg('circle', { r: half - 2 }));
    return group;
  }
  group.append(svg('path', { class: 'sw-diagram-gate', d: `M0-${half} ${half} 0 0 ${half}-${half} 0z` }));
  group.append(ARMS[kind] ? svg('path', { d: ARMS[kind] }) : svg('circle', { r: 8 }));
  return group;
}
