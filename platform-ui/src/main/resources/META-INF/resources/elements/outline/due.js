/**
 * Reads due rules in words and writes them as the server understands them, `P2D after previous`; the server reads them once
 * more. Pure and quick enough for every key. Nothing said about what it counts from means: from when the step is ready.
 */
import { AFTER, AND, ANCHORS, ARTICLES, CLOCKS, clockOf, LEADS, NUMBERS, OTHERS, STEP, UNITS } from './due-words.js';
import { fill, fillPlural } from '../text.js';

const RULE = /^P(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?)?( elapsed)? after ([a-z0-9-]+)$/i;
const LONGEST_IN_DAYS = 3660;
const PLAIN_ANCHORS = ['previous', 'start', 'ready'];

class Unclear extends Error {
  constructor(problem, found = '') {
    super(problem);
    this.problem = problem;
    this.found = found;
  }
}

class Reader {
  #words;
  #next = 0;

  constructor(text) {
    // "2h" and "3d" are a number and a unit.
    this.#words = text
      .trim()
      .toLowerCase()
      .replace(/(\d)\s*([a-zäöü])/g, '$1 $2')
      .split(/[\s;]+/)
      .map((word) => word.replace(/[.,!]+$/, ''))
      .filter(Boolean);
  }

  get word() {
    return this.#words[this.#next] ?? '';
  }

  get ended() {
    return this.#next >= this.#words.length;
  }

  take() {
    return this.#words[this.#next++] ?? '';
  }

  skip(words) {
    while (!this.ended && words.has(this.word)) {
      this.#next++;
    }
  }

  rest() {
    return this.#words.slice(this.#next).join(' ');
  }
}

function refuseOthers(word) {
  const advice = OTHERS.get(word);
  if (advice) {
    throw new Unclear(advice, word);
  }
}

function readAmount(reader, rule) {
  refuseOthers(reader.word);
  const word = reader.word;
  const number = /^\d{1,6}$/.test(word) ? Number(word) : Number(NUMBERS.get(word));
  if (!Number.isInteger(number)) {
    throw new Unclear(reader.ended ? 'more' : 'number', word);
  }
  reader.take();
  const said = CLOCKS.get(reader.word);
  if (said) {
    reader.take();
  }
  const unit = reader.word;
  const name = UNITS.get(unit);
  if (!name) {
    refuseOthers(unit);
    throw new Unclear(reader.ended ? 'unit' : 'unknownUnit', unit);
  }
  reader.take();
  const clock = said ?? clockOf(unit);
  if (clock && rule.clock && clock !== rule.clock) {
    throw new Unclear('clocks', unit);
  }
  rule.clock = clock ?? rule.clock;
  rule[name] += number;
}

/** `steps` are {key, title, number} in their order. */
function readAnchor(reader, steps) {
  if (reader.ended) {
    return 'ready';
  }
  refuseOthers(reader.word);
  if (!AFTER.has(reader.word)) {
    throw new Unclear('after', reader.word);
  }
  reader.take();
  reader.skip(ARTICLES);
  if (reader.ended) {
    throw new Unclear('anchor');
  }
  const anchor = ANCHORS.get(reader.word);
  if (anchor) {
    reader.take();
    reader.skip(STEP);
    reader.skip(ARTICLES);
    reader.skip(STEP);
    if (!reader.ended) {
      throw new Unclear('end', reader.rest());
    }
    return anchor;
  }
  return stepNamed(reader, steps);
}

function stepNamed(reader, steps) {
  const whole = reader.rest();
  reader.skip(STEP);
  const name = reader.rest();
  const exact = steps.find((step) => step.number === name || [whole, name].includes(step.title.toLowerCase()) || step.key === name);
  const begun = name ? steps.filter((step) => step.title.toLowerCase().startsWith(name)) : [];
  const found = exact ?? (begun.length === 1 ? begun[0] : undefined);
  if (!found) {
    throw new Unclear(name ? 'step' : 'anchor', name);
  }
  return found.key;
}

function written({ weeks, days, hours, minutes, clock }, anchor) {
  const all = hours * 60 + minutes;
  const sum = weeks * 7 + days + all / 1440;
  if (sum === 0) {
    throw new Unclear('nothing');
  }
  if (sum > LONGEST_IN_DAYS) {
    throw new Unclear('long');
  }
  const part = (number, unit) => (number > 0 ? `${number}${unit}` : '');
  const time = part(Math.floor(all / 60), 'H') + part(all % 60, 'M');
  const amount = `P${part(weeks, 'W')}${part(days, 'D')}${time ? `T${time}` : ''}`;
  return `${amount}${clock === 'elapsed' ? ' elapsed' : ''} after ${anchor}`;
}

/** Answers {rule}, or {problem, found}: what is missing or wrong, for the text due.problem.<problem>. */
export function parseDue(text, steps = []) {
  if (RULE.test(text.trim())) {
    const [amount, ...rest] = text.trim().split(' ');
    return { rule: [amount.toUpperCase(), ...rest].join(' ') };
  }
  const reader = new Reader(text);
  const rule = { weeks: 0, days: 0, hours: 0, minutes: 0, clock: undefined };
  try {
    reader.skip(LEADS);
    do {
      readAmount(reader, rule);
      reader.skip(AND);
    } while (!reader.ended && (NUMBERS.has(reader.word) || /^\d/.test(reader.word)));
    return { rule: written(rule, readAnchor(reader, steps)) };
  } catch (unclear) {
    if (unclear instanceof Unclear) {
      return { problem: unclear.problem, found: unclear.found };
    }
    throw unclear;
  }
}

/** A rule in the reader's words; one that is not of the written form stays as it is. `titleOf` names a step by its key. */
export function sayDue(rule, texts, titleOf = (key) => key) {
  const parts = RULE.exec(rule);
  if (!parts) {
    return rule;
  }
  const elapsed = parts[5] !== undefined;
  const names = elapsed
    ? ['due.weeks', 'due.days', 'due.hours', 'due.minutes']
    : ['due.workingWeeks', 'due.workingDays', 'due.workingHours', 'due.minutes'];
  const amount = names
    .map((name, index) => (parts[index + 1] ? fillPlural(texts, name, Number(parts[index + 1]), texts.locale) : ''))
    .filter(Boolean)
    .join(' ');
  const anchor = parts[6];
  return PLAIN_ANCHORS.includes(anchor)
    ? fill(texts[`due.after.${anchor}`], amount)
    : fill(texts['due.after.step'], amount, titleOf(anchor) ?? anchor);
}
