/**
 * Conditions in simple words, such as "amount > 1000 and country is Norway", as the CEL expression that the server evaluates.
 * Pure. Whoever types CEL itself (it says `run.`) is taken at their word; the server checks it.
 */
const OPERATORS = [
  [/^(?:is not|isn’t|isn't|ist nicht|!=|≠)\s+/i, '!='],
  [/^(?:at least|mindestens|>=|≥)\s*/i, '>='],
  [/^(?:at most|höchstens|<=|≤)\s*/i, '<='],
  [/^(?:is more than|is over|more than|greater than|over|ist größer als|größer als|mehr als|über|>)\s*/i, '>'],
  [/^(?:is less than|is under|less than|under|ist kleiner als|kleiner als|weniger als|unter|<)\s*/i, '<'],
  [/^(?:is|equals|ist|gleich|==?)\s+/i, '=='],
];
const YES = /^(?:yes|true|ja|wahr)$/i;
const NO = /^(?:no|false|nein|falsch)$/i;
const AND = /\s+(?:and|und|&&)\s+/i;

function fieldAtStart(text, fields) {
  const lower = text.toLowerCase();
  return fields
    .flatMap((field) => [field.label, field.key].map((name) => ({ field, name: (name ?? '').toLowerCase() })))
    .filter(({ name }) => name && lower.startsWith(name) && /^(?:[\s<>=!≠≥≤]|$)/.test(lower.slice(name.length)))
    .sort((a, b) => b.name.length - a.name.length)[0];
}

function number(text) {
  const value = Number(text.replace(',', '.'));
  return text !== '' && Number.isFinite(value) ? (Number.isInteger(value) ? `${value}.0` : `${value}`) : undefined;
}

function quoted(text) {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}

function comparison({ key, type, choices }, operator, value) {
  const name = `run.fields.${key}`;
  if (type === 'CHECKBOX') {
    return YES.test(value) || NO.test(value) ? `${name} ${operator} ${YES.test(value)}` : undefined;
  }
  if (type === 'NUMBER' || type === 'MONEY') {
    const amount = number(value);
    return amount && `${name}${type === 'MONEY' ? '.amount' : ''} ${operator} ${amount}`;
  }
  if (type === 'MULTICHOICE' && operator === '==') {
    return `${quoted(value)} in ${name}`;
  }
  const known = (choices ?? []).find((choice) => choice.toLowerCase() === value.toLowerCase());
  return operator === '==' || operator === '!=' ? `${name} ${operator} ${quoted(known ?? value)}` : undefined;
}

function readClause(text, fields) {
  const found = fieldAtStart(text, fields);
  if (!found) {
    return { problem: 'field', found: text.split(/\s/)[0] };
  }
  const rest = text.slice(found.name.length).trim();
  if (rest === '') {
    return found.field.type === 'CHECKBOX' ? { cel: `run.fields.${found.field.key} == true` } : { problem: 'operator' };
  }
  const [pattern, operator] = OPERATORS.find(([each]) => each.test(`${rest} `)) ?? [];
  if (!operator) {
    return { problem: 'operator', found: rest.split(/\s/)[0] };
  }
  const value = rest.replace(pattern, '').trim().replace(/^"(.*)"$/, '$1');
  const cel = value === '' ? undefined : comparison(found.field, operator, value);
  return cel ? { cel } : { problem: 'value', found: value };
}

/** Answers {cel}, or {problem, found} for the text condition.problem.<problem>. */
export function parseCondition(text, fields) {
  const typed = text.trim();
  if (typed === '') {
    return { problem: 'empty' };
  }
  if (/\b(?:run|now)\b\s*[.<>=!(]/.test(typed)) {
    return { cel: typed };
  }
  const clauses = typed.split(AND).map((clause) => readClause(clause.trim(), fields));
  const wrong = clauses.find((clause) => clause.problem);
  return wrong ?? { cel: clauses.map((clause) => clause.cel).join(' && ') };
}
