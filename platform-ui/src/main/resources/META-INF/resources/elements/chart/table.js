/** The data of a chart as rows: for the table beside it, for the arrow keys, and for the CSV file. */
import { fill, make } from '../text.js';

function lineTable(spec, format, texts) {
  const moments = [...new Set(spec.series.flatMap((series) => series.points.map((point) => point.at)))].sort();
  const values = spec.series.map((series) => new Map(series.points.map((point) => [point.at, point.value])));
  return {
    head: [texts.date, ...spec.series.map((series) => series.name)],
    rows: moments.map((at) => [format.date(at), ...values.map((each) => format.value(each.get(at)))]),
  };
}

function signalsAt(spec, index) {
  return (spec.signals ?? []).filter((signal) => signal.points.includes(index));
}

function controlTable(spec, format, texts) {
  const rows = spec.points.map((point, index) => {
    const phase = (spec.phases ?? []).find((each) => index >= each.first && index <= each.last);
    const signals = signalsAt(spec, index).map((signal) => fill(texts.rule, signal.rule, signal.text));
    return [point.label, format.date(point.at), format.value(point.value), phase?.title ?? '', signals.join(' · ')];
  });
  return { head: [texts.run, texts.date, texts.value, texts.phase, texts.signals], rows };
}

function barTable(spec, format, texts) {
  const total = spec.bars.reduce((sum, bar) => sum + bar.value, 0);
  const share = new Intl.NumberFormat(format.locale, { style: 'percent', maximumFractionDigits: 0 });
  const rows = spec.bars.map((bar) => [bar.label, bar.text ?? format.value(bar.value)]);
  if (!spec.pareto) {
    return { head: [texts.name, texts.value], rows };
  }
  let sum = 0;
  return {
    head: [texts.name, texts.value, texts.cumulative],
    rows: spec.bars.map((bar, index) => {
      sum += bar.value;
      return [...rows[index], total > 0 ? share.format(sum / total) : '–'];
    }),
  };
}

const TABLES = { line: lineTable, control: controlTable, bar: barTable };

/** {head, rows} of texts. */
export function tableOf(spec, format, texts) {
  return TABLES[spec.kind](spec, format, texts);
}

export function drawTable({ head, rows }, caption) {
  const table = make('table', 'sw-chart-table');
  const title = make('caption', 'sw-visually-hidden', caption);
  const heads = make('tr');
  heads.append(
    ...head.map((text) => {
      const cell = make('th', '', text);
      cell.scope = 'col';
      return cell;
    }),
  );
  const body = make('tbody');
  body.append(
    ...rows.map((row) => {
      const line = make('tr');
      line.append(...row.map((text) => make('td', '', text)));
      return line;
    }),
  );
  const headGroup = make('thead');
  headGroup.append(heads);
  table.append(title, headGroup, body);
  return table;
}

/** A spreadsheet must not take a cell for a formula. */
function csvCell(text) {
  const safe = /^[=+\-@\t\r]/.test(text) && Number.isNaN(Number(text)) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

export function csvOf({ head, rows }) {
  return [head, ...rows].map((row) => row.map((text) => csvCell(text ?? '')).join(',')).join('\r\n');
}
