/**
 * Keeps what is being typed until the server has it, so that a page that is loaded anew meanwhile – since the session has ended, say –
 * has it again in the same field. It stays in the window and is of no other one.
 */
const KEPT = 'sw-kept-text';
const LOOK_AGAIN_MS = 400;
/** An answer may be that the session has ended, after which the page is left. */
const LOOKS = 4;
const GIVE_UP_MS = 15_000;
const FIELDS = 'main :is(input, textarea)';
const TYPED = ['text', 'search', 'email', 'url', 'tel', 'number', 'textarea'];

function nameOf(field) {
  return field.labels?.[0]?.textContent || field.getAttribute('aria-label') || '';
}

/** The same field among those of the same name. */
function placeOf(field) {
  const same = [...document.querySelectorAll(FIELDS)].filter((each) => nameOf(each) === nameOf(field));
  return same.indexOf(field);
}

function onInput(event) {
  const field = event.composedPath()[0];
  if (field.matches?.(FIELDS) && TYPED.includes(field.type) && nameOf(field)) {
    const kept = { path: location.pathname, name: nameOf(field), place: placeOf(field), value: field.value };
    sessionStorage.setItem(KEPT, JSON.stringify(kept));
  }
}

function isAnswered() {
  const clients = Object.values(window.Vaadin?.Flow?.clients ?? {});
  return window.Vaadin?.connectionState?.state === 'connected' && clients.every((client) => !client.isActive?.());
}

function whenAnswered(kept, looks = LOOKS) {
  setTimeout(() => {
    if (sessionStorage.getItem(KEPT) !== kept) {
      return;
    }
    const left = isAnswered() ? looks - 1 : LOOKS;
    if (left === 0) {
      sessionStorage.removeItem(KEPT);
    } else {
      whenAnswered(kept, left);
    }
  }, LOOK_AGAIN_MS);
}

function onChange() {
  const kept = sessionStorage.getItem(KEPT);
  if (kept) {
    whenAnswered(kept);
  }
}

function giveBack({ name, place, value }) {
  const field = [...document.querySelectorAll(FIELDS)].filter((each) => nameOf(each) === name)[place];
  if (!field) {
    return false;
  }
  if (field.value !== value) {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    field.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  }
  return true;
}

function restore() {
  const kept = JSON.parse(sessionStorage.getItem(KEPT) ?? 'null');
  sessionStorage.removeItem(KEPT);
  if (kept?.path !== location.pathname || giveBack(kept)) {
    return;
  }
  const watch = new MutationObserver(() => giveBack(kept) && watch.disconnect());
  watch.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => watch.disconnect(), GIVE_UP_MS);
}

/** Once a page. */
export function keepText() {
  addEventListener('input', onInput, true);
  addEventListener('change', onChange, true);
  restore();
}
