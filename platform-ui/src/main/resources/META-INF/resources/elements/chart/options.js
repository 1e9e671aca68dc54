/** What the kinds of chart have in common, in the words of the drawing library. */
import { make } from '../text.js';

export function base(colours, narrow) {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  return {
    animation: !still,
    animationDuration: 150,
    animationDurationUpdate: 150,
    textStyle: { fontFamily: colours.font, fontSize: 12, color: colours.quiet },
    grid: {
      left: 8,
      right: narrow ? 16 : 24,
      top: 24,
      bottom: 8,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    tooltip: {
      confine: true,
      backgroundColor: colours.surface,
      borderColor: colours.line,
      textStyle: { color: colours.ink, fontSize: 12, fontFamily: colours.font },
    },
  };
}

/** Tooltips are built as nodes, so that a name typed by somebody stays text. */
export function tip(...lines) {
  const box = make('div', 'sw-chart-tip');
  box.append(...lines.filter(Boolean).map((line, index) => make('div', index === 0 ? 'sw-strong' : '', line)));
  return box;
}

export function valueAxis(colours, format) {
  return {
    type: 'value',
    axisLabel: { color: colours.quiet, formatter: (value) => format.value(value) },
    splitLine: { lineStyle: { color: colours.grid, width: 1 } },
    axisLine: { show: false },
    axisTick: { show: false },
  };
}

const TICKS = 5;
/** Distances of ticks that read well as durations, in hours. */
const HOURS = [0.25, 0.5, 1, 2, 4, 6, 12, 24, 48, 96, 168, 336, 672, 1344, 2688, 8064];

const ROUND = [1, 2, 2.5, 5, 10];

function roundDistance(highest, unit) {
  const power = 10 ** Math.floor(Math.log10(highest / TICKS));
  const distance = ROUND.map((each) => each * power).find((each) => each >= highest / TICKS);
  return unit === 'count' ? Math.max(1, Math.ceil(distance)) : distance;
}

/** Top and tick distance of an axis that begins at 0, so that every tick reads well. */
export function scale(highest, unit) {
  if (highest <= 0) {
    return {};
  }
  const size = { hours: 1, minutes: 60 }[unit];
  const distance = size
    ? HOURS.map((hours) => hours * size).find((each) => highest / each <= TICKS)
    : roundDistance(highest, unit);
  return distance ? { interval: distance, max: Math.max(1, Math.ceil(highest / distance)) * distance } : {};
}

/** A dashed reference line with its label. */
export function reference(at, text, colours, colour = colours.quiet) {
  return {
    ...at,
    lineStyle: { color: colour, type: 'dashed', width: 1.5 },
    label: {
      formatter: text,
      color: colour,
      position: at.xAxis === undefined ? 'insideStartTop' : 'end',
      fontSize: 12,
    },
  };
}

export function markLine(lines) {
  return { silent: true, symbol: 'none', animation: false, data: lines };
}
