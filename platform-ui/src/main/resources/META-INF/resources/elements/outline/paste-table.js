/**
 * Reads the rows of a table as steps. A first row that names its columns says which one is the step, who does it, when it is due,
 * the stage and the description; without one the first column is the step and the rest stays behind it. Pure.
 */
import { asDetails } from './details.js';
import { parseDue } from './due.js';
import { peopleNamed } from './people.js';

const COLUMNS = {
  title: /^(?:step|task|activity|title|what|to ?do|name|schritt|aufgabe|tätigkeit|was|titel|bezeichnung)s?$/i,
  owner: /^(?:owner|assignee|assigned(?: to)?|who|responsible|role|wer|verantwortlich(?:e[rn]?)?|zuständig(?:keit)?|rolle|bearbeiter(?:in)?)$/i,
  due: /^(?:due|due rule|deadline|when|within|frist|fällig(?:keit)?|termin|bis|dauer)$/i,
  stage: /^(?:stage|phase|section|abschnitt|bereich)$/i,
  description: /^(?:description|instructions?|notes?|details?|comment|how|beschreibung|anleitung|hinweise?|notiz(?:en)?|wie)$/i,
};

function columnsOf(cells) {
  const names = cells.map((cell) => Object.keys(COLUMNS).find((name) => COLUMNS[name].test(cell.trim())));
  return names.includes('title') ? names : undefined;
}

/** Somebody known of exactly that name, else a role of that name. */
function owner(name, context) {
  const exact = peopleNamed(name, context).filter(({ text, words }) =>
    [text, words ?? ''].some((each) => each.toLowerCase() === name.toLowerCase()),
  );
  const begun = peopleNamed(name, context).filter(({ kind }) => kind === 'member');
  return (exact[0] ?? (begun.length === 1 ? begun[0] : { assignee: { role: name.slice(0, 80) } })).assignee;
}

function step(cells, names, context) {
  const of = (name) => cells[names.indexOf(name)]?.trim() ?? '';
  const { rule } = parseDue(of('due'), context.steps);
  const unread = rule ? '' : of('due');
  const others = cells.filter((cell, index) => names[index] === undefined && cell.trim()).map((cell) => cell.trim());
  const instructions = [of('description'), unread, ...others].filter(Boolean).join('\n\n');
  return {
    level: 'step',
    title: of('title'),
    stage: of('stage'),
    details: asDetails({ assignee: of('owner') ? owner(of('owner'), context) : undefined, due: rule, instructions }),
  };
}

/** Rows of cells as lines {level, title, details}. `context` is {lines, options, texts, steps}. */
export function readTable(rows, context) {
  const names = columnsOf(rows[0]);
  if (!names) {
    return rows.map((cells) => ({ level: 'step', title: cells.filter((cell) => cell.trim()).join(' – ') }));
  }
  const lines = [];
  let stage = '';
  for (const row of rows.slice(1).map((cells) => step(cells, names, context))) {
    if (row.stage && row.stage !== stage) {
      stage = row.stage;
      lines.push({ level: 'stage', title: stage });
    }
    if (row.title) {
      lines.push({ level: row.level, title: row.title, details: row.details });
    }
  }
  return lines;
}
