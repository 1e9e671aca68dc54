/**
 * What the menus at the caret offer for what was typed behind their sign. Pure. Each offer is {text, icon, hint?, and one of:
 * change(details) answers the step's new details, act names an action of the editor, complete is text to go on typing behind,
 * ask opens that part of the details, go names the action of a new automation to go on with}. `context` is {line, lines, steps, options, texts}.
 */
import { asDetails, withTag } from '../details.js';
import { parseDue, sayDue } from '../due.js';
import { matches, peopleNamed } from '../people.js';
import { fill } from '../../text.js';
import { insertions } from './insertions.js';

const MOST = 50;

function people(query, context) {
  const present = context.line.details.assignee;
  return {
    offers: peopleNamed(query, { ...context, present }).map(({ text, kind, assignee, chosen }) => ({
      text,
      icon: kind === 'newRole' ? 'plus' : kind === 'nobody' ? 'close' : kind === 'team' ? 'members' : 'assign',
      hint: context.texts[`people.${kind}`] ?? '',
      chosen,
      change: (details) => asDetails({ ...details, assignee }),
    })),
  };
}

const USUAL_DUE = ['PT4H after ready', 'P1D after previous', 'P2D after previous', 'P5D after previous', 'P2D after start'];

function due(query, { line, steps, texts }) {
  const titleOf = (key) => steps.find((step) => step.key === key)?.title;
  const offer = (rule) => ({
    text: sayDue(rule, texts, titleOf),
    icon: 'clock',
    change: (details) => asDetails({ ...details, due: rule }),
  });
  if (query.trim() === '') {
    const none = {
      text: texts.noDue,
      icon: 'close',
      change: (details) => asDetails({ ...details, due: undefined }),
    };
    const present = line.details.due ? [none] : [];
    return { offers: [...USUAL_DUE.map(offer), ...present], meaning: texts['due.how'], hesitant: true };
  }
  const { rule, problem, found } = parseDue(query, steps);
  if (rule) {
    return { offers: [offer(rule)] };
  }
  const begun = USUAL_DUE.map(offer).filter(({ text }) => text.toLowerCase().startsWith(query.trim().toLowerCase()));
  return begun.length > 0 ? { offers: begun } : { offers: [], problem: fill(texts[`due.problem.${problem}`], found) };
}

function tags(query, { line, lines, options, texts }) {
  const name = query.trim();
  const own = line.details.tags ?? [];
  const known = [...new Set([...lines.flatMap((each) => each.details.tags ?? []), ...(options.tags ?? [])])].sort();
  const found = known.filter((tag) => matches(tag, name));
  const isNew = name !== '' && name.length <= 40 && !known.some((tag) => tag.toLowerCase() === name.toLowerCase());
  const offer = (tag, text, icon) => ({ text, icon, change: (details) => withTag(details, tag) });
  return {
    offers: [
      ...found.map((tag) => (own.includes(tag) ? offer(tag, fill(texts.removeTag, tag), 'close') : offer(tag, `#${tag}`, 'check'))),
      ...(isNew ? [offer(name, fill(texts.newTag, name), 'plus')] : []),
    ],
    hesitant: name === '',
    meaning: found.length === 0 && name === '' ? texts.tagHow : undefined,
  };
}

const BY_SIGN = { '@': people, '/': insertions, '!': due, '#': tags };

/** Answers {offers, problem?, meaning?, hesitant?}; a hesitant menu has no offer chosen before an arrow key does it. */
export function offersFor(sign, query, context) {
  const result = BY_SIGN[sign](query, context);
  return { ...result, offers: result.offers.slice(0, MOST) };
}
