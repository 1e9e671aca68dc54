/** What is shown behind a line about its details: few words each, with a longer name for who hears them. Pure. */
import { fill, fillPlural } from '../text.js';
import { sayDue } from './due.js';
import { nameOf } from './people.js';

const KIND_ICONS = { APPROVAL: 'approvals', AUTOMATED: 'automation', WAIT: 'pause', SUBPROCESS: 'process' };

function kindText({ kind, call, waitsFor, automation }, { options, texts, titleOf }) {
  if (kind === 'SUBPROCESS' && call?.process) {
    return (options.processes ?? []).find((each) => each.key === call.process)?.name ?? call.process;
  }
  if (kind === 'AUTOMATED' && automation) {
    return (options.automations ?? []).find((each) => each.key === automation)?.name ?? automation;
  }
  if (kind === 'WAIT' && waitsFor?.until) {
    return fill(texts['chip.waitsUntil'], sayDue(waitsFor.until, texts, titleOf));
  }
  if (kind === 'WAIT' && waitsFor?.event) {
    const event = (options.events ?? []).find((each) => each.type === waitsFor.event)?.name ?? waitsFor.event;
    return fill(texts['chip.waitsUntil'], event);
  }
  return texts[`kind.${kind}`] ?? kind;
}

/** `context` is {options, texts, titleOf}. A chip is {icon, text, label, kind}; its kind is the part of the details it opens. */
export function chipsOf({ level, details }, context) {
  if (level !== 'step') {
    return [];
  }
  const { options, texts, titleOf } = context;
  const chips = [];
  const add = (icon, kind, text, label = text) => chips.push({ icon, kind, text, label });
  if (details.kind) {
    add(KIND_ICONS[details.kind] ?? 'process', 'kind', kindText(details, context));
  }
  if (details.assignee) {
    const name = nameOf(details.assignee, options, texts);
    add('assign', 'assignee', name, fill(texts['chip.assigned'], name));
  }
  if (details.due) {
    const words = sayDue(details.due, texts, titleOf);
    add('clock', 'due', words, fill(texts['chip.due'], words));
  }
  if (details.fields) {
    const labels = details.fields.map((field) => field.label).join(', ');
    const text = fillPlural(texts, 'chip.fields', details.fields.length, texts.locale);
    add('form', 'fields', text, `${text}: ${labels}`);
  }
  if (details.condition) {
    add('condition', 'condition', texts['chip.condition'], fill(texts['chip.conditionIs'], details.condition));
  }
  if (details.stop) {
    add('stop-gate', 'rules', texts['chip.stop']);
  }
  if (details.required) {
    add('warning', 'rules', texts['chip.required']);
  }
  (details.tags ?? []).forEach((tag) => add(undefined, 'tags', `#${tag}`));
  return chips;
}
