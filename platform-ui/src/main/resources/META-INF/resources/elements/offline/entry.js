/** A task that can be worked without a connection: its fields, sub-items and the button that completes it. */

/** `make('p', {className: 'x'}, child, ...)`; attributes with a dash are set as such. */
export function make(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name.includes('-') || name === 'role') {
      made.setAttribute(name, value);
    } else {
      made[name] = value;
    }
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}

export function fill(text, ...values) {
  return values.reduce((filled, value, place) => filled.replace(`{${place}}`, value), text ?? '');
}

/** A value as a person reads it. */
export function inWords(value, texts) {
  if (value === null || value === undefined || value === '') {
    return texts.unset;
  }
  if (value === true || value === false) {
    return value ? texts.yes : texts.unset;
  }
  if (Array.isArray(value)) {
    return value.join(', ');
  }
  return typeof value === 'object' ? (value.name ?? `${value.amount} ${value.currency}`) : String(value);
}

function local(instant) {
  if (!instant) {
    return '';
  }
  const at = new Date(instant);
  return new Date(at - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

const plain = (type) => (value) => {
  const input = make('input', { type, value: value ?? '' });
  return { input, read: () => input.value || null };
};

/** For each type of field: the control with a value in it, and how it is read. Types without one need a connection. */
const CONTROLS = {
  TEXT: (value) => {
    const input = make('textarea', { rows: 2, value: value ?? '', maxLength: 20_000 });
    return { input, read: () => input.value || null };
  },
  NUMBER: (value) => {
    const input = make('input', { type: 'number', step: 'any', value: value ?? '' });
    return { input, read: () => (input.value === '' ? null : Number(input.value)) };
  },
  DATE: plain('date'),
  DATETIME: (value) => {
    const input = make('input', { type: 'datetime-local', value: local(value) });
    return { input, read: () => (input.value ? new Date(input.value).toISOString() : null) };
  },
  EMAIL: plain('email'),
  URL: plain('url'),
  CHOICE: (value, field, texts) => {
    const options = ['', ...field.choices].map((choice) => new Option(choice || texts.unset, choice));
    const input = make('select', {}, ...options);
    input.value = value ?? '';
    return { input, read: () => input.value || null };
  },
};

function labelled(field, id) {
  return make('label', { htmlFor: id }, field.required ? `${field.label} *` : field.label);
}

function hint(text) {
  return text ? make('p', { className: 'sw-hint' }, text) : null;
}

function checks(field, id, chosen, onEntry) {
  const boxes = (field.type === 'CHECKBOX' ? [field.label] : field.choices).map((choice) => ({
    choice,
    box: make('input', {
      type: 'checkbox',
      checked: field.type === 'CHECKBOX' ? chosen === true : (chosen ?? []).includes(choice),
    }),
  }));
  const read = () =>
    field.type === 'CHECKBOX' ? boxes[0].box.checked : boxes.filter(({ box }) => box.checked).map(({ choice }) => choice);
  boxes.forEach(({ box }) => box.addEventListener('change', () => onEntry(field, read())));
  const lines = boxes.map(({ box, choice }) => make('label', { className: 'sw-choice' }, box, choice));
  return field.type === 'CHECKBOX'
    ? make('div', { className: 'sw-field' }, ...lines, hint(field.help))
    : make('fieldset', { className: 'sw-field' }, make('legend', {}, field.label), hint(field.help), ...lines);
}

function money(field, id, value, texts, onEntry) {
  const amount = make('input', { id, type: 'number', step: '0.01', value: value?.amount ?? '' });
  const currency = make('input', { value: value?.currency ?? 'EUR', maxLength: 3, 'aria-label': texts.currency });
  const read = () =>
    amount.value === '' ? null : { amount: Number(amount.value), currency: currency.value.toUpperCase() };
  [amount, currency].forEach((input) => input.addEventListener('change', () => onEntry(field, read())));
  return make('div', { className: 'sw-field' }, labelled(field, id), hint(field.help), make('div', { className: 'sw-money' }, amount, currency));
}

/** The control of one field; `onEntry(field, value)` is called with what was entered. */
export function entryOf(field, value, id, texts, onEntry) {
  if (field.type === 'CHECKBOX' || field.type === 'MULTICHOICE') {
    return checks(field, id, value, onEntry);
  }
  if (field.type === 'MONEY') {
    return money(field, id, value, texts, onEntry);
  }
  const control = CONTROLS[field.type]?.(value, field, texts);
  if (!control) {
    const words = `${inWords(value, texts)} – ${texts.onlyOnline}`;
    return make('div', { className: 'sw-field' }, make('strong', {}, field.label), hint(words));
  }
  control.input.id = id;
  control.input.addEventListener('input', () => onEntry(field, control.read()));
  return make('div', { className: 'sw-field' }, labelled(field, id), hint(field.help), control.input);
}

export function isEmpty(value) {
  return value === null || value === undefined || value === '' || value === false || (Array.isArray(value) && value.length === 0);
}
