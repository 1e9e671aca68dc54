/** A ranking: {bars: [{label, value, text, strong}], pareto}. The longest bar first; a line adds up the shares. */
import { base, markLine, reference, tip, valueAxis } from './options.js';

const PARETO = 80;

function shares(bars) {
  const total = bars.reduce((sum, bar) => sum + bar.value, 0) || 1;
  let sum = 0;
  return bars.map((bar) => {
    sum += bar.value;
    return (sum / total) * 100;
  });
}

function paretoLine(spec, colours) {
  const line = reference({ xAxis: PARETO }, `${PARETO} %`, colours);
  return {
    type: 'line',
    xAxisIndex: 1,
    data: shares(spec.bars),
    color: colours.series[1],
    symbol: 'circle',
    symbolSize: 5,
    lineStyle: { width: 1.5 },
    markLine: markLine([{ ...line, label: { ...line.label, position: 'start' } }]),
  };
}

export function barOptions(spec, { colours, format, narrow }) {
  const quiet = { show: false };
  return {
    ...base(colours, narrow),
    grid: { ...base(colours, narrow).grid, top: spec.pareto ? 28 : 4, right: 72 },
    tooltip: {
      ...base(colours, narrow).tooltip,
      trigger: 'item',
      formatter: ({ dataIndex }) =>
        tip(spec.bars[dataIndex].label, spec.bars[dataIndex].text ?? format.value(spec.bars[dataIndex].value)),
    },
    xAxis: [
      { ...valueAxis(colours, format), min: 0, axisLabel: quiet, splitLine: quiet },
      { type: 'value', min: 0, max: 100, show: false },
    ],
    yAxis: {
      type: 'category',
      inverse: true,
      data: spec.bars.map((bar) => bar.label),
      axisLabel: { color: colours.ink, width: narrow ? 110 : 200, overflow: 'truncate' },
      axisLine: { lineStyle: { color: colours.line } },
      axisTick: quiet,
    },
    series: [
      {
        type: 'bar',
        barMaxWidth: 20,
        data: spec.bars.map((bar) => ({
          value: bar.value,
          itemStyle: { color: bar.strong === false ? colours.series[7] : colours.series[0] },
        })),
        label: {
          show: true,
          position: 'right',
          color: colours.ink,
          formatter: ({ dataIndex }) => spec.bars[dataIndex].text ?? format.value(spec.bars[dataIndex].value),
        },
      },
      ...(spec.pareto && !narrow ? [paretoLine(spec, colours)] : []),
    ],
  };
}
