/** Draws a laid-out process map as SVG. Titles are set as text; colours and widths come from classes and attributes. */
const SVG = 'http://www.w3.org/2000/svg';
export const HEAT_STEPS = 7;
const MIN_WIDTH = 1.25;
const MAX_WIDTH = 6;
const ARROW = 11;
const TITLE_LETTERS = 22;

export function svg(tag, attributes = {}, text) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value);
  }
  if (text !== undefined) {
    element.textContent = text;
  }
  return element;
}

/** 1 (cool) to 7 (hot) by waiting, on a square root scale so that one giant does not pale the rest. */
export function heatOf(waiting, highest) {
  if (!waiting || !highest) {
    return 1;
  }
  return Math.min(HEAT_STEPS, 1 + Math.floor(Math.sqrt(waiting / highest) * (HEAT_STEPS - 0.01)));
}

export function widthOf(count, highest) {
  return MIN_WIDTH + (MAX_WIDTH - MIN_WIDTH) * Math.sqrt(highest > 0 ? count / highest : 0);
}

/** A title in at most two lines, broken between words. */
export function titleLines(title) {
  const lines = [''];
  for (const word of title.split(/\s+/)) {
    const joined = lines.at(-1) ? `${lines.at(-1)} ${word}` : word;
    if (joined.length <= TITLE_LETTERS || lines.at(-1) === '') {
      lines[lines.length - 1] = joined;
    } else {
      lines.push(word);
    }
  }
  const shown = lines
    .slice(0, 2)
    .map((line) => (line.length > TITLE_LETTERS ? `${line.slice(0, TITLE_LETTERS - 1)}…` : line));
  if (lines.length > 2) {
    shown[1] = `${shown[1].slice(0, TITLE_LETTERS - 1)}…`;
  }
  return shown;
}

export function drawNode(node, heat, figure, label) {
  const group = svg('g', { class: `sw-map-node sw-map-heat-${heat}`, role: 'button', tabindex: '-1' });
  group.dataset.activity = node.activity;
  group.append(svg('rect', { x: node.x, y: node.y, width: node.w, height: node.h, rx: 6 }));
  const lines = titleLines(node.label);
  const rows = lines.length + (figure ? 1 : 0);
  const top = node.y + node.h / 2 - ((rows - 1) * 16) / 2;
  const centre = node.x + node.w / 2;
  lines.forEach((line, index) =>
    group.append(svg('text', { class: 'sw-map-title', x: centre, y: top + index * 16 }, line)),
  );
  if (figure) {
    group.append(svg('text', { class: 'sw-map-figure', x: centre, y: top + lines.length * 16 }, figure));
  }
  group.append(svg('title', {}, label));
  return group;
}

function pathOf(points) {
  const [first, ...rest] = points;
  return `M${first.x} ${first.y}${rest.map((point) => `L${point.x} ${point.y}`).join('')}`;
}

/** The line ends where its arrow head begins. */
function shortened(points) {
  const [before, last] = points.slice(-2);
  const length = Math.hypot(last.x - before.x, last.y - before.y) || 1;
  const cut = Math.min(ARROW, length) / length;
  return [...points.slice(0, -1), { x: last.x - (last.x - before.x) * cut, y: last.y - (last.y - before.y) * cut }];
}

/** The middle of the longest straight piece, where a label disturbs least. */
function labelPlace(points) {
  let best = { length: -1, x: points[0].x, y: points[0].y };
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1], points[i]];
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    if (length > best.length) {
      best = { length, x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
    }
  }
  return best;
}

export function drawEdge(edge, width, text, arrow) {
  const marker = edge.from === null || edge.to === null ? ' sw-map-edge-mark' : '';
  const group = svg('g', { class: `sw-map-edge${marker}` });
  const d = pathOf(shortened(edge.points));
  group.append(svg('path', { d, 'stroke-width': width.toFixed(2), 'marker-end': `url(#${arrow})` }));
  if (text) {
    const place = labelPlace(edge.points);
    group.append(svg('text', { class: 'sw-map-edge-label', x: place.x, y: place.y }, text));
  }
  return group;
}

export function drawMark({ x, y, kind }) {
  return svg('circle', { class: `sw-map-mark sw-map-${kind}`, cx: x, cy: y, r: 9 });
}

export function arrowHead(id) {
  const marker = svg('marker', {
    id,
    viewBox: '0 0 10 10',
    refX: 0.5,
    refY: 5,
    markerWidth: ARROW,
    markerHeight: ARROW + 2,
    markerUnits: 'userSpaceOnUse',
    orient: 'auto-start-reverse',
  });
  marker.append(svg('path', { d: 'M0 0.5 10 5 0 9.5z' }));
  return marker;
}
