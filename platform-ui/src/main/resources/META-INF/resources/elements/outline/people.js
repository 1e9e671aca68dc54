/** Who can do a step: what may be chosen, and what a choice is called. Pure. `options` is what the server knows. */
import { fill } from '../text.js';
import { fieldsOf, sameValue } from './details.js';

const NAMES_A_PERSON = ['MEMBER', 'EMAIL'];

export function nameOf(assignee, options, texts) {
  if (assignee.member !== undefined) {
    return (options.members ?? []).find((member) => member.email === assignee.member)?.name ?? assignee.member;
  }
  if (assignee.role !== undefined) {
    const ofAll = (options.organizationRoles ?? []).find((role) => role.role === assignee.role);
    return ofAll ? ofAll.name : assignee.role;
  }
  if (assignee.field !== undefined) {
    return fill(texts.fromField, assignee.field);
  }
  return assignee.team ?? texts.starter ?? '';
}

/** The roles of the process: those it had, and those that its steps name already. */
export function rolesOf(lines, options) {
  const ofAll = new Set((options.organizationRoles ?? []).map((role) => role.role));
  const named = lines.map((line) => line.details.assignee?.role).filter((role) => role && !ofAll.has(role));
  return [...new Set([...(options.roles ?? []), ...named])];
}

function every(lines, options, texts) {
  const choice = (assignee, kind, words = '') => ({ assignee, kind, text: nameOf(assignee, options, texts), words });
  const people = [...(options.startFields ?? []), ...fieldsOf(lines)].filter(({ type }) => NAMES_A_PERSON.includes(type));
  return [
    ...rolesOf(lines, options).map((role) => choice({ role }, 'role')),
    ...(options.members ?? []).map(({ email }) => choice({ member: email }, 'member', email)),
    ...(options.teams ?? []).map((team) => choice({ team }, 'team')),
    choice({ starter: true }, 'starter', texts.starterWords ?? ''),
    ...people.map(({ key, label }) => choice({ field: key }, 'field', label)),
    ...(options.organizationRoles ?? []).map(({ role }) => choice({ role }, 'any', role)),
  ];
}

/** Each typed word begins a word of the text. */
export function matches(text, query) {
  const words = text.toLowerCase().split(/[\s@._()-]+/);
  return query
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
    .every((typed) => words.some((word) => word.startsWith(typed)));
}

/** Whom the typed name may mean; last, a role of that name that there is not yet. */
export function peopleNamed(query, { lines, options, texts, present }) {
  const name = query.trim();
  const all = every(lines, options, texts);
  const found = all.filter((each) => matches(`${each.text} ${each.words}`, name));
  const isNew = name.length > 0 && name.length <= 80 && !all.some((each) => each.text.toLowerCase() === name.toLowerCase());
  const others = present && name === '' ? [{ kind: 'nobody', text: texts.nobody, assignee: undefined }] : [];
  const role = isNew ? [{ kind: 'newRole', text: fill(texts.newRole, name), assignee: { role: name } }] : [];
  return [...found.map((each) => ({ ...each, chosen: sameValue(each.assignee, present) })), ...others, ...role];
}
