/** A line without axes, drawn as SVG without any library: {values: [1, null, 3], label}. Missing values leave a gap. */
const SVG = 'http://www.w3.org/2000/svg';
const WIDTH = 88;
const HEIGHT = 28;
const PAD = 3;

function place(values) {
  const known = values.filter((value) => value !== null && value !== undefined);
  const low = Math.min(...known);
  const span = Math.max(...known) - low || 1;
  const step = (WIDTH - 2 * PAD) / Math.max(1, values.length - 1);
  return values.map((value, index) =>
    value === null || value === undefined
      ? undefined
      : [PAD + index * step, HEIGHT - PAD - ((value - low) / span) * (HEIGHT - 2 * PAD)],
  );
}

export function sparklinePath(values) {
  let pen = 'M';
  return place(values)
    .map((point) => {
      const drawn = point ? `${pen}${point[0].toFixed(1)} ${point[1].toFixed(1)}` : '';
      pen = point ? 'L' : 'M';
      return drawn;
    })
    .join('');
}

export function drawSparkline({ values, label }) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `0 0 ${WIDTH} ${HEIGHT}`);
  svg.setAttribute('class', 'sw-sparkline');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', label ?? '');
  if (!label) {
    svg.setAttribute('aria-hidden', 'true');
    svg.removeAttribute('role');
  }
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', sparklinePath(values));
  svg.append(path);
  const last = place(values).findLast((point) => point !== undefined);
  if (last) {
    const dot = document.createElementNS(SVG, 'circle');
    dot.setAttribute('cx', last[0].toFixed(1));
    dot.setAttribute('cy', last[1].toFixed(1));
    dot.setAttribute('r', '2.5');
    svg.append(dot);
  }
  return svg;
}
