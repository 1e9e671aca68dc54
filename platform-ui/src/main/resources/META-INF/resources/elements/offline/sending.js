/** Takes work along and sends what was done with it, when the server can be reached. */
import { changeOf, changesOf, dropChange, keepChange, takeAlong, takenAlong } from './store.js';

const AT_ONCE = 50;

/** Somebody has to sign in first. */
export class SignedOut extends Error {}

async function ask(path, options) {
  const answer = await fetch(path, { ...options, redirect: 'manual', cache: 'no-store' });
  if (answer.status === 401 || answer.type === 'opaqueredirect') {
    throw new SignedOut();
  }
  if (!answer.ok) {
    throw new Error(`${path} answered ${answer.status}`);
  }
  return answer.json();
}

/** Takes the member's tasks along. Answers the token that goes with what is sent. Throws {@link SignedOut}, or when nobody answers. */
async function take() {
  return takeAlong(await ask('/offline/work', { headers: { Accept: 'application/json' } }));
}

function without(change) {
  const { task, revision, values, items, complete, comment } = change;
  return { task, revision: revision ?? null, values: values ?? null, items: items ?? null, complete: Boolean(complete), comment: comment ?? null };
}

/** What was entered while the answer was under way stays, and goes with the next one. */
function settle(member, sent, outcome) {
  const now = changeOf(member, sent.task);
  if (!now || now.touched !== sent.touched) {
    return;
  }
  if (outcome.outcome === 'DONE') {
    dropChange(member, sent.task);
  } else {
    keepChange(member, { ...now, ...outcome, revision: outcome.revision ?? now.revision });
  }
}

async function sendAll(member, token) {
  const waiting = changesOf(member).filter((change) => !change.outcome);
  for (let from = 0; from < waiting.length; from += AT_ONCE) {
    const some = waiting.slice(from, from + AT_ONCE);
    const outcomes = await ask('/offline/changes', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-CSRF-TOKEN': token },
      body: JSON.stringify(some.map(without)),
    });
    some.forEach((change, place) => settle(member, change, outcomes[place]));
  }
  return waiting.length;
}

/**
 * Sends what waits and takes the work along as it is then. One window of the device does it at a time. Throws like `take`.
 */
export function exchange() {
  return navigator.locks.request('sw-offline', async () => {
    const token = await take();
    if ((await sendAll(takenAlong().member, token)) > 0) {
      await take();
    }
  });
}
