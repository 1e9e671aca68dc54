/**
 * What a device holds: `work` {member, name, home, at, tasks} as it was taken along, and for each member and task one change
 * {task, title, run, runName, revision, values, labels, items, complete, outcome, message, theirs}. It is written at once, so that a
 * device may be switched off at any moment.
 */
const WORK = 'sw-offline-work';
const CHANGE = 'sw-offline-change:';
const CHANGED = 'sw-offline-changed';

function read(key) {
  const kept = localStorage.getItem(key);
  return kept === null ? null : JSON.parse(kept);
}

function told() {
  dispatchEvent(new CustomEvent(CHANGED));
}

export function takenAlong() {
  return read(WORK);
}

/** Holds fewer tasks where the device has too little room. */
export function takeAlong(luggage) {
  const { token, ...work } = luggage;
  for (let tasks = work.tasks; ; tasks = tasks.slice(0, tasks.length >> 1)) {
    try {
      localStorage.setItem(WORK, JSON.stringify({ ...work, tasks, at: Date.now() }));
      break;
    } catch (full) {
      if (tasks.length === 0) {
        throw full;
      }
    }
  }
  told();
  return token;
}

/** Leaves nothing on the device to read; what has not been sent stays for its member. */
export function leaveBehind() {
  localStorage.removeItem(WORK);
}

export function changesOf(member) {
  return Object.keys(localStorage)
    .filter((key) => key.startsWith(`${CHANGE}${member}:`))
    .map(read)
    .sort((one, other) => one.at - other.at);
}

/** How many changes of other members wait on this device. */
export function changesOfOthers(member) {
  return Object.keys(localStorage).filter((key) => key.startsWith(CHANGE) && !key.startsWith(`${CHANGE}${member}:`))
    .length;
}

export function changeOf(member, task) {
  return read(`${CHANGE}${member}:${task}`);
}

export function keepChange(member, change) {
  localStorage.setItem(`${CHANGE}${member}:${change.task}`, JSON.stringify({ at: Date.now(), ...change }));
  told();
}

export function dropChange(member, task) {
  localStorage.removeItem(`${CHANGE}${member}:${task}`);
  told();
}

/** Calls back whenever something was kept or dropped, in this window or another one; answers what ends that. */
export function onChange(listener) {
  const ofOthers = (event) => event.key?.startsWith('sw-offline-') && listener();
  addEventListener(CHANGED, listener);
  addEventListener('storage', ofOthers);
  return () => {
    removeEventListener(CHANGED, listener);
    removeEventListener('storage', ofOthers);
  };
}
