/**
 * What a step has beside its title, as plain data that is never changed in place. Pure.
 * An assignee is {member}, {team}, {role}, {starter: true} or {field}.
 */
const NOTHING = Object.freeze({});
/** Properties that only one kind of step has, as on the server. */
const OF_KIND = { approval: 'APPROVAL', onReject: 'APPROVAL', waitsFor: 'WAIT', call: 'SUBPROCESS', automation: 'AUTOMATED' };
const TAGS = 20;

function isEmpty(value) {
  return (
    value === undefined ||
    value === null ||
    value === false ||
    value === '' ||
    (Array.isArray(value) && value.length === 0)
  );
}

/** Without what is empty, and always the same object for nothing at all. */
export function asDetails(details) {
  const entries = Object.entries(details ?? NOTHING).filter(
    ([name, value]) => !isEmpty(value) && !(name === 'kind' && value === 'TASK'),
  );
  return entries.length === 0 ? NOTHING : Object.freeze(Object.fromEntries(entries));
}

export function sameValue(a, b) {
  return a === b || canonical(a) === canonical(b);
}

/** JSON with sorted names, so that the order in which a server writes them does not matter. */
function canonical(value) {
  return JSON.stringify(value, (_, each) =>
    each && typeof each === 'object' && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}

export function sameDetails(a, b) {
  return a === b || namesOf(a, b).every((name) => sameValue(a[name], b[name]));
}

export function namesOf(...all) {
  return [...new Set(all.flatMap((details) => Object.keys(details)))];
}

/** Another kind of step gives up what only its former kind has. */
export function withKind(details, kind) {
  const kept = Object.entries(details).filter(([name]) => OF_KIND[name] === undefined || OF_KIND[name] === kind);
  return asDetails({ ...Object.fromEntries(kept), kind });
}

export function withField(details, field) {
  return asDetails({ ...details, fields: [...(details.fields ?? []), field] });
}

/** Adds a tag, or takes it away when it is there. */
export function withTag(details, tag) {
  const tags = details.tags ?? [];
  const found = tags.find((each) => each.toLowerCase() === tag.toLowerCase());
  return asDetails({ ...details, tags: found ? tags.filter((each) => each !== found) : [...tags, tag].slice(0, TAGS) });
}

export function fieldsOf(lines) {
  return lines.flatMap((line) => line.details.fields ?? []);
}

export function fieldKeysOf(lines) {
  return new Set(fieldsOf(lines).map((field) => field.key));
}

/** A key made of a label, such as idNumber of "ID number", that is not among those taken. */
export function fieldKey(label, taken) {
  const words = label
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  const joined = words.map((word, index) => (index ? word[0].toUpperCase() + word.slice(1) : word)).join('');
  const stem = (/^[a-z]/.test(joined) ? joined : `field${joined}`).slice(0, 50);
  let key = stem;
  for (let number = 2; taken.has(key); number++) {
    key = `${stem}${number}`;
  }
  return key;
}

/** Details for a copy: fields get keys of their own, and what points at a copied step points at its copy. */
export function forCopy(details, keys, taken) {
  const fields = details.fields?.map((field) => {
    const key = taken.has(field.key) ? fieldKey(field.label || field.key, taken) : field.key;
    taken.add(key);
    return { ...field, key };
  });
  const onReject = keys.get(details.onReject) ?? details.onReject;
  const due = details.due?.replace(/(?<= after )\S+$/, (anchor) => keys.get(anchor) ?? anchor);
  return asDetails({ ...details, fields, onReject, due });
}

/** Details that hold in another process too: nothing that points at steps, fields or files left behind. */
export function forElsewhere(details, keys) {
  const { attachments, condition, ...rest } = details;
  const onReject = keys.has(details.onReject) ? details.onReject : undefined;
  const anchor = / after (\S+)$/.exec(details.due ?? '')?.[1];
  const points = anchor !== undefined && !['previous', 'start', 'ready'].includes(anchor);
  const due = points && !keys.has(anchor) ? undefined : details.due;
  const assignee = details.assignee?.field === undefined ? details.assignee : undefined;
  return asDetails({ ...rest, onReject, due, assignee });
}
