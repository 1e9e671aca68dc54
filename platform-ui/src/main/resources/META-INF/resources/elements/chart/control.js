/**
 * A control chart: {points: [{at, value, label}], phases: [{first, last, title, centre, lower, upper}],
 * signals: [{rule, text, points}]}. Limits are drawn phase by phase, a version's publishing as an upright line.
 */
import { fill } from '../text.js';
import { base, markLine, reference, scale, tip, valueAxis } from './options.js';

function limits(spec, { colours, format, texts, narrow }) {
  const phases = (spec.phases ?? []).filter((phase) => phase.centre !== null && phase.centre !== undefined);
  return phases.flatMap((phase, index) => {
    const last = index === phases.length - 1;
    const line = (value, name, type, colour) => [
      {
        coord: [phase.first, value],
        lineStyle: { color: colour, type, width: 1.5 },
        label: {
          show: last,
          formatter: narrow ? format.value(value) : `${name} ${format.value(value)}`,
          color: colour,
          position: 'end',
          fontSize: 12,
        },
      },
      { coord: [phase.last, value] },
    ];
    return [
      line(phase.centre, texts.centre, 'solid', colours.quiet),
      ...(phase.upper === null ? [] : [line(phase.upper, texts.upper, 'dashed', colours.bad)]),
      ...(phase.lower > 0 ? [line(phase.lower, texts.lower, 'dashed', colours.bad)] : []),
    ];
  });
}

function publishes(spec, colours) {
  return (spec.phases ?? [])
    .filter((phase) => phase.first > 0)
    .map((phase) => reference({ xAxis: phase.first }, phase.title, colours));
}

/** One mark for each point that belongs to a signal, with the smallest number of its rules. */
function marks(spec, colours) {
  const rules = new Map();
  for (const signal of spec.signals ?? []) {
    for (const point of signal.points) {
      rules.set(point, Math.min(signal.rule, rules.get(point) ?? signal.rule));
    }
  }
  return [...rules].map(([index, rule]) => ({
    value: [index, spec.points[index].value],
    symbol: 'circle',
    symbolSize: 11,
    itemStyle: { color: colours.bad },
    label: { show: true, formatter: String(rule), position: 'top', color: colours.bad, fontWeight: 600 },
  }));
}

function valueRange(spec) {
  const uppers = (spec.phases ?? []).map((phase) => phase.upper ?? 0);
  const highest = Math.max(0, ...uppers, ...spec.points.map((point) => point.value)) * 1.06;
  return { min: 0, ...scale(highest, spec.unit) };
}

export function controlOptions(spec, context) {
  const { colours, format, texts, narrow } = context;
  const words = (index) =>
    (spec.signals ?? [])
      .filter((each) => each.points.includes(index))
      .map((each) => fill(texts.rule, each.rule, each.text));
  return {
    ...base(colours, narrow),
    grid: { ...base(colours, narrow).grid, right: narrow ? 64 : 136 },
    tooltip: {
      ...base(colours, narrow).tooltip,
      trigger: 'item',
      formatter: ({ value }) => {
        const point = spec.points[value[0]];
        return tip(`${point.label}: ${format.value(point.value)}`, format.date(point.at), ...words(value[0]));
      },
    },
    xAxis: {
      type: 'value',
      min: 0,
      max: Math.max(1, spec.points.length - 1),
      minInterval: 1,
      axisLabel: {
        color: colours.quiet,
        hideOverlap: true,
        formatter: (index) => (spec.points[index] ? format.shortDate(spec.points[index].at) : ''),
      },
      axisLine: { lineStyle: { color: colours.line } },
      splitLine: { show: false },
    },
    yAxis: { ...valueAxis(colours, format), ...valueRange(spec) },
    series: [
      {
        type: 'line',
        name: spec.name ?? '',
        color: colours.series[0],
        symbol: 'circle',
        symbolSize: 5,
        showSymbol: true,
        showAllSymbol: true,
        lineStyle: { width: 1.5 },
        data: spec.points.map((point, index) => [index, point.value]),
        markLine: markLine([...limits(spec, context), ...publishes(spec, colours)]),
      },
      { type: 'scatter', z: 5, data: marks(spec, colours), cursor: 'pointer' },
    ],
  };
}
