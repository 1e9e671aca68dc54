/** The page that works without a connection. It shows the tasks that were taken along; what is done with them waits on the device. */
import { decisionOf } from './decision.js';
import { entryOf, fill, isEmpty, make } from './entry.js';
import { SignedOut, exchange } from './sending.js';
import { changeOf, changesOf, changesOfOthers, dropChange, keepChange, onChange, takenAlong } from './store.js';

const AGAIN_MS = 15_000;
const main = document.querySelector('[data-texts]');
const texts = JSON.parse(main.dataset.texts);
const status = main.querySelector('[role=status]');
const undecided = main.querySelector('[data-decisions]');
const place = main.querySelector('[data-work]');
const from = ours(new URLSearchParams(location.search).get('from'));
const opened = new Set();
let connection = navigator.onLine ? 'asking' : 'away';

/** An address of our own, or null. */
function ours(address) {
  const url = address && URL.parse(address, location.origin);
  return url?.origin === location.origin ? url.pathname + url.search : null;
}

function time(at, style) {
  return new Intl.DateTimeFormat(document.documentElement.lang, style).format(new Date(at));
}

function plural(name, count) {
  const many = new Intl.PluralRules(document.documentElement.lang).select(count) === 'one' ? 'one' : 'other';
  return fill(texts[`${name}.${many}`], count);
}

function update(task, difference) {
  const work = takenAlong();
  const before = changeOf(work.member, task.id) ?? {
    task: task.id,
    title: task.title,
    run: task.run,
    runName: task.runName,
    revision: task.revision,
    values: {},
    labels: {},
  };
  keepChange(work.member, { ...before, ...difference(before), touched: crypto.randomUUID(), outcome: null });
}

function enter(task, field, value) {
  place.querySelectorAll('[data-missing]').forEach((missing) => missing.replaceChildren());
  update(task, (before) => ({
    values: { ...before.values, [field.key]: value },
    labels: { ...before.labels, [field.key]: field.label },
  }));
}

function missing(task, change) {
  return task.fields.filter((field) => field.required && isEmpty({ ...task.values, ...change?.values }[field.key]));
}

function items(task, change) {
  const done = new Set(change?.items ?? task.itemsDone);
  return task.items.map((item, number) => {
    const box = make('input', { type: 'checkbox', checked: done.has(number) });
    box.addEventListener('change', () => {
      box.checked ? done.add(number) : done.delete(number);
      update(task, () => ({ items: [...done].sort((one, other) => one - other) }));
    });
    return make('label', { className: 'sw-choice' }, box, item);
  });
}

function completion(task, change) {
  if (!task.completable) {
    return make('p', { className: 'sw-hint' }, texts.onlyOnline);
  }
  const button = make('button', { type: 'button', className: 'sw-button sw-button-primary' }, change?.complete ? texts.undo : texts.complete);
  const problem = make('p', { className: 'sw-field-error', role: 'alert', 'data-missing': '' });
  button.addEventListener('click', () => {
    const now = changeOf(takenAlong().member, task.id);
    const empty = now?.complete ? [] : missing(task, now);
    problem.textContent = empty.length ? fill(texts.missing, empty.map((field) => field.label).join(', ')) : '';
    if (!empty.length) {
      update(task, (before) => ({ complete: !before.complete }));
      draw();
      exchangeNow();
    }
  });
  return make('div', {}, problem, make('div', { className: 'sw-buttons' }, button));
}

function lineOf(task, member) {
  const change = changeOf(member, task.id);
  const facts = [task.run, task.runName];
  if (task.due) {
    facts.push(fill(new Date(task.due) < new Date() ? texts.late : texts.due, time(task.due, { dateStyle: 'medium' })));
  }
  const summary = make(
    'summary',
    {},
    make('strong', { className: change?.complete ? 'sw-done' : '' }, task.title),
    make('span', { className: 'sw-hint' }, facts.join(' · ')),
    change ? make('span', { className: 'sw-waits' }, change.complete ? texts.isComplete : plural('waiting', 1)) : null,
  );
  const body = task.instructions ? make('div', { className: 'sw-prose', innerHTML: task.instructions }) : null;
  const fields = task.fields.map((field) =>
    entryOf(field, { ...task.values, ...change?.values }[field.key], `f-${task.id}-${field.key}`, texts, (of, value) =>
      enter(task, of, value),
    ),
  );
  const details = make('details', { open: opened.has(task.id), className: 'sw-task' }, summary, body, ...items(task, change), ...fields, completion(task, change));
  details.addEventListener('toggle', () => (details.open ? opened.add(task.id) : opened.delete(task.id)));
  return details;
}

function decisions(member) {
  return changesOf(member)
    .filter((change) => change.outcome)
    .map((change) =>
      decisionOf(
        change,
        texts,
        (again) => {
          keepChange(member, { ...again, touched: crypto.randomUUID() });
          exchangeNow();
        },
        () => {
          dropChange(member, change.task);
          draw();
        },
      ),
    );
}

function link(text, href) {
  return make('a', { href }, text);
}

function say() {
  const work = takenAlong();
  const waiting = work ? changesOf(work.member).filter((change) => !change.outcome).length : 0;
  const open = work ? changesOf(work.member).length - waiting : 0;
  const parts = {
    asking: [texts.sending],
    away: [texts.away, work ? fill(texts.asOf, time(work.at, { dateStyle: 'medium', timeStyle: 'short' })) : ''],
    signIn: [link(texts.signIn, `/login?next=${encodeURIComponent('/offline')}`)],
    back: [texts.back, link(texts.open, from ?? work?.home ?? '/')],
  }[connection];
  const count = waiting > 0 ? plural('waiting', waiting) : connection === 'back' && open === 0 ? texts.sent : '';
  const others = work && changesOfOthers(work.member) > 0 ? texts.others : '';
  const line = [...parts, count, others].filter(Boolean).flatMap((part) => [part, ' ']);
  status.className = `sw-note ${connection === 'back' ? 'sw-note-done' : 'sw-note-waiting'}`;
  status.replaceChildren(...line);
}

function isTyping() {
  return place.contains(document.activeElement) && document.activeElement.matches('input, textarea, select');
}

/** Whoever is typing goes on typing. */
function draw() {
  const work = takenAlong();
  say();
  undecided.replaceChildren(...(work ? decisions(work.member) : []));
  if (isTyping()) {
    return;
  }
  if (!work) {
    place.replaceChildren(make('p', { className: 'sw-box' }, texts.nothing));
    return;
  }
  const focused = document.activeElement?.id;
  const tasks = work.tasks.map((task) => lineOf(task, work.member));
  place.replaceChildren(
    tasks.length ? make('div', { className: 'sw-box' }, ...tasks) : make('p', { className: 'sw-box' }, texts.none),
  );
  if (focused) {
    document.getElementById(focused)?.focus();
  }
}

async function exchangeNow() {
  try {
    await exchange();
    connection = 'back';
  } catch (failure) {
    connection = failure instanceof SignedOut ? 'signIn' : 'away';
  }
  draw();
}

onChange(say);
addEventListener('online', exchangeNow);
addEventListener('offline', exchangeNow);
setInterval(exchangeNow, AGAIN_MS);
draw();
exchangeNow();
