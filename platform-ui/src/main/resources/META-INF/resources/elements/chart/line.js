/** A time series: {series: [{name, points: [{at, value}]}], target: {value, label}, today, zero}. */
import { base, markLine, reference, scale, tip, valueAxis } from './options.js';

const DIRECT_LABELS = 4;

function references(spec, colours, texts) {
  const lines = [];
  if (spec.target) {
    lines.push(reference({ yAxis: spec.target.value }, spec.target.label, colours, colours.good));
  }
  if (spec.baseline) {
    lines.push(reference({ yAxis: spec.baseline.value }, spec.baseline.label, colours));
  }
  if (spec.today) {
    lines.push(reference({ xAxis: spec.today }, texts.today ?? '', colours));
  }
  return lines;
}

/** Reference lines lie inside the picture even when no value reaches them. */
function valueRange(spec) {
  const marks = [spec.target?.value, spec.baseline?.value].filter((value) => value !== undefined);
  const values = spec.series.flatMap((series) => series.points.map((point) => point.value));
  const highest = Math.max(0, ...values.filter(Number.isFinite), ...marks);
  return spec.zero === false
    ? { min: 'dataMin', max: (extent) => Math.max(extent.max, ...marks) }
    : { min: 0, ...scale(highest, spec.unit) };
}

/** The library cannot place the name of a series at its end while there is no way to it. */
function isLine(series) {
  return series.points.filter((point) => Number.isFinite(point.value)).length > 1;
}

export function lineOptions(spec, { colours, format, texts, narrow }) {
  const direct = spec.series.length <= DIRECT_LABELS && spec.series.length > 1;
  return {
    ...base(colours, narrow),
    legend: { show: spec.series.length > DIRECT_LABELS, bottom: 0, textStyle: { color: colours.ink } },
    tooltip: {
      ...base(colours, narrow).tooltip,
      trigger: 'axis',
      formatter: (points) =>
        tip(
          format.date(points[0].value[0]),
          ...points.map((point) => `${point.seriesName}: ${format.value(point.value[1])}`),
        ),
    },
    xAxis: {
      type: 'time',
      max: spec.today ? (extent) => Math.max(extent.max, Date.parse(spec.today)) : undefined,
      axisLabel: { color: colours.quiet, hideOverlap: true, formatter: (at) => format.shortDate(at) },
      axisLine: { lineStyle: { color: colours.line } },
      splitLine: { show: false },
    },
    yAxis: { ...valueAxis(colours, format), ...valueRange(spec) },
    series: spec.series.map((series, index) => ({
      type: 'line',
      name: series.name,
      data: series.points.map((point) => [point.at, point.value]),
      symbol: 'circle',
      symbolSize: 5,
      showSymbol: series.points.length < 60,
      lineStyle: { width: 2 },
      color: colours.series[index % colours.series.length],
      endLabel: { show: direct && isLine(series), formatter: '{a}', color: colours.ink, distance: 6 },
      labelLayout: { moveOverlap: 'shiftY' },
      markLine: index === 0 ? markLine(references(spec, colours, texts)) : undefined,
    })),
    grid: { ...base(colours, narrow).grid, right: direct ? 96 : 24 },
  };
}
