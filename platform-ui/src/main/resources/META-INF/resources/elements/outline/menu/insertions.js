/** The menu behind "/": fields of every kind, and everything else that a step can be or have. Pure. */
import { asDetails, fieldKey, fieldKeysOf, fieldsOf, withField, withKind } from '../details.js';
import { parseCondition } from '../condition.js';
import { parseDue, sayDue } from '../due.js';
import { fill } from '../../text.js';

const FIELD_ICONS = { DATE: 'calendar', DATETIME: 'calendar', EMAIL: 'mail', URL: 'link', MEMBER: 'assign', CHECKBOX: 'check', TABLE: 'table', FILE: 'import' };
const CHOOSES = ['CHOICE', 'MULTICHOICE'];

/** "Colour: red, green" is a label with choices. */
function labelled(rest, type, name) {
  const [label, choices] = CHOOSES.includes(type) ? rest.split(/:\s*/, 2) : [rest];
  const list = (choices ?? '').split(',').map((choice) => choice.trim()).filter(Boolean);
  return { label: label.trim() || name, choices: list };
}

function field({ type, name }, rest, { lines, options, texts }) {
  const { label, choices } = labelled(rest, type, name);
  const taken = () => new Set([...fieldKeysOf(lines), ...(options.startFields ?? []).map(({ key }) => key)]);
  return {
    text: rest ? fill(texts.fieldNamed, name, label) : fill(texts.field, name),
    icon: FIELD_ICONS[type] ?? 'form',
    hint: rest ? choices.join(', ') : texts[CHOOSES.includes(type) ? 'choicesHow' : 'labelHow'],
    change: (details) => withField(details, { key: fieldKey(label, taken()), label, type, required: false, choices }),
  };
}

function toggle(name, icon, { line, texts }) {
  const on = line.details[name] === true;
  return {
    text: texts[on ? `insert.${name}.off` : `insert.${name}`],
    icon,
    change: (details) => asDetails({ ...details, [name]: !on }),
  };
}

function condition(rest, { line, lines, options, texts }) {
  if (rest === '') {
    const none = { text: texts.noCondition, icon: 'close', change: (details) => asDetails({ ...details, condition: undefined }) };
    return [{ text: texts['insert.if'], icon: 'condition', hint: texts.conditionHow, complete: `${texts['insert.if.words'].split(' ')[0]} ` }].concat(
      line.details.condition ? [none] : [],
    );
  }
  const { cel, problem, found } = parseCondition(rest, [...(options.startFields ?? []), ...fieldsOf(lines)]);
  return cel
    ? [{ text: fill(texts.onlyIf, rest), icon: 'condition', hint: cel, change: (details) => asDetails({ ...details, condition: cel }) }]
    : [{ text: texts['insert.if'], icon: 'condition', hint: fill(texts[`condition.problem.${problem}`], found), ask: 'condition' }];
}

function wait(rest, { steps, lines, options, texts }) {
  const begin = { text: texts['insert.wait'], icon: 'pause', hint: texts.waitHow, complete: `${texts['insert.wait.words'].split(' ')[0]} ` };
  if (rest === '') {
    return [begin];
  }
  const fields = [...(options.startFields ?? []), ...fieldsOf(lines)].filter(({ label }) => label.toLowerCase().includes(rest.toLowerCase()));
  const { rule, problem, found } = parseDue(rest, steps);
  const titleOf = (key) => steps.find((step) => step.key === key)?.title;
  const words = rest.toLowerCase().split(/\s+/);
  const events = (options.events ?? []).filter(({ type, name }) => words.every((word) => `${name} ${type}`.toLowerCase().includes(word)));
  const asWait = (waitsFor) => (details) => asDetails({ ...withKind(details, 'WAIT'), waitsFor });
  const offers = fields.map(({ key, label }) => ({ text: fill(texts.waitForField, label), icon: 'pause', change: asWait({ field: key }) }));
  if (rule) {
    offers.unshift({ text: fill(texts['chip.waitsUntil'], sayDue(rule, texts, titleOf)), icon: 'pause', change: asWait({ until: rule }) });
  }
  offers.push(...events.map(({ type, name }) => ({ text: fill(texts['chip.waitsUntil'], name), icon: 'pause', hint: type, change: asWait({ event: type }) })));
  return offers.length > 0 ? offers : [{ ...begin, hint: fill(texts[`due.problem.${problem}`], found), complete: undefined, ask: 'kind' }];
}

function subProcess(rest, { options, texts }) {
  const called = (options.processes ?? []).filter(({ key, name }) => `${key} ${name}`.toLowerCase().includes(rest.toLowerCase()));
  if (rest === '') {
    const go = `${texts['insert.process.words'].split(' ')[0]} `;
    return [{ text: texts['insert.process'], icon: 'process', hint: texts.processHow, complete: go }];
  }
  return called.map(({ key, name }) => ({
    text: fill(texts.callProcess, name),
    icon: 'process',
    hint: key,
    change: (details) => asDetails({ ...withKind(details, 'SUBPROCESS'), call: { process: key, inputs: {}, outputs: {} } }),
  }));
}

/** Nobody in particular, an automation that there is already, or a new one with this action. */
function automation(rest, context) {
  const { options, texts } = context;
  const any = ofKind('AUTOMATED', 'automation', context);
  const by = (automation) => (details) => asDetails({ ...withKind(details, 'AUTOMATED'), automation });
  const present = (options.automations ?? []).map(({ key, name }) => ({ ...any, text: fill(texts.automatedBy, name), hint: key, change: by(key) }));
  const fresh = (options.actions ?? []).map(({ type, name }) => ({ ...any, text: fill(texts.automateNew, name), hint: texts.automateNewHow, go: type }));
  const wanted = [...present, ...fresh].filter(({ text, hint }) => `${text} ${hint}`.toLowerCase().includes(rest.toLowerCase()));
  return rest === '' ? [any, ...wanted] : wanted;
}

function ofKind(kind, icon, { texts }) {
  return { text: texts[`kind.${kind}`], icon, change: (details) => withKind(details, kind) };
}

/** Each entry: the words by which it is found, whether text may follow them, and what it offers. */
function entries(context) {
  const { texts, options } = context;
  const entry = (name, offers, goesOn = false) => ({
    words: [texts[`insert.${name}`], ...(texts[`insert.${name}.words`] ?? '').split(' ')].filter(Boolean),
    goesOn,
    offers,
  });
  const fields = (options.fieldTypes ?? []).map((each) => ({
    words: [each.name, each.type, ...(texts[`field.words.${each.type}`] ?? '').split(' ')].filter(Boolean),
    goesOn: true,
    offers: (rest) => [field(each, rest, context)],
  }));
  return [
    ...fields,
    entry('approval', () => [ofKind('APPROVAL', 'approvals', context)]),
    entry('stop', () => [toggle('stop', 'stop-gate', context)]),
    entry('required', () => [toggle('required', 'warning', context)]),
    entry('if', (rest) => condition(rest, context), true),
    entry('parallel', () => [{ text: texts['insert.parallel'], icon: 'parallel', act: 'parallel' }]),
    entry('process', (rest) => subProcess(rest, context), true),
    entry('wait', (rest) => wait(rest, context), true),
    entry('automation', (rest) => automation(rest, context), true),
    entry('task', () => [ofKind('TASK', 'check', context)]),
    entry('stage', () => [{ text: texts['insert.stage'], icon: 'menu', act: 'stage' }]),
    entry('describe', () => [{ text: texts['insert.describe'], icon: 'edit', act: 'describe' }]),
    entry('details', () => [{ text: texts['insert.details'], icon: 'more', act: 'details' }]),
  ];
}

function found({ words, goesOn }, typed) {
  const names = words.map((word) => word.toLowerCase());
  const whole = names.filter((name) => goesOn && typed.startsWith(`${name} `)).sort((a, b) => b.length - a.length)[0];
  if (whole) {
    return { rest: typed.slice(whole.length + 1), rank: 0 };
  }
  if (names.some((name) => name === typed)) {
    return { rest: '', rank: 0 };
  }
  if (names.some((name) => name.startsWith(typed))) {
    return { rest: '', rank: 1 };
  }
  return names[0]?.split(' ').some((word) => word.startsWith(typed)) ? { rest: '', rank: 2 } : undefined;
}

export function insertions(query, context) {
  const typed = query.trimStart();
  const matching = entries(context)
    .map((entry) => ({ entry, match: found(entry, typed.toLowerCase()) }))
    .filter(({ match }) => match)
    .sort((a, b) => a.match.rank - b.match.rank);
  const offers = matching.flatMap(({ entry, match }) => entry.offers(match.rest === '' ? '' : typed.slice(-match.rest.length)));
  return { offers };
}
