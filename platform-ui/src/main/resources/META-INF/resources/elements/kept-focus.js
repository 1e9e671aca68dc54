/**
 * A screen that is drawn anew, since others work too, takes the focus from nobody: what has the same name now has it. Whoever has
 * said where the focus goes is right.
 */
const FORGOTTEN_MS = 2_000;
const LONGEST_NAME = 200;

let last = null;

/** Things of the same name are told apart by the card that they lie on. */
function nameOf(element) {
  const name = element.getAttribute('aria-label') || element.labels?.[0]?.textContent || element.textContent;
  const card = element.closest('[data-card]')?.dataset.card ?? '';
  return `${card} ${name.trim().slice(0, LONGEST_NAME)}`.trim();
}

function alike(tag, name) {
  return [...document.querySelectorAll(`main ${tag}`)].filter((each) => nameOf(each) === name);
}

/** Text that is edited in place looks after its own focus, at every key. */
function isKept(target) {
  return target instanceof HTMLElement && !target.isContentEditable && target.closest('main');
}

function onFocus({ target }) {
  const name = isKept(target) ? nameOf(target) : '';
  last = name && {
    element: target,
    tag: target.localName,
    name,
    place: alike(target.localName, name).indexOf(target),
  };
}

/** What is taken off the page loses the focus as well; which of both it was shows once the page is whole again. */
function onBlur() {
  const { element } = last || {};
  queueMicrotask(() => {
    if (last && element === last.element && element.isConnected && document.activeElement !== element) {
      last = null;
    }
  });
}

function onChange() {
  if (!last || last.element.isConnected) {
    return;
  }
  last.since ??= performance.now();
  if (document.activeElement !== document.body || performance.now() - last.since > FORGOTTEN_MS) {
    last = null;
    return;
  }
  alike(last.tag, last.name)[last.place]?.focus({ preventScroll: true });
}

/** Once a page. */
export function keepFocus() {
  document.addEventListener('focusin', onFocus);
  document.addEventListener('focusout', onBlur);
  new MutationObserver(onChange).observe(document.body, { childList: true, subtree: true });
}
