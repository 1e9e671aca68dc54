/**
 * Moves through the rows of a page with J and K, opens with Enter (or completes, where a row that is open says so), shows beside the list with Space, completes with X,
 * marks with F.
 */
const PHONE = matchMedia('(width < 800px)');
let lastIndex = -1;

function rows() {
  return [...document.querySelectorAll('[data-sw-row]')].filter((row) => row.checkVisibility?.() ?? true);
}

function current(all) {
  const row = document.activeElement?.closest?.('[data-sw-row]');
  return row ? all.indexOf(row) : -1;
}

function press(row, selector) {
  const target = row?.querySelector(selector);
  target?.click();
  return Boolean(target);
}

/** True when the command concerned a row and was done. */
export function rowCommand(command) {
  const all = rows();
  const at = current(all);
  if (command === 'open') {
    const focused = at >= 0 && document.activeElement === all[at];
    const completes = focused && all[at].hasAttribute('data-sw-enter-completes');
    return focused && press(all[at], completes ? '[data-sw-complete]' : '[data-sw-open]');
  }
  if (command === 'peek') {
    return at >= 0 && document.activeElement === all[at] && press(all[at], '[data-sw-peek]');
  }
  if (command === 'complete') {
    lastIndex = at >= 0 ? at - 1 : lastIndex;
    return press(all[at], '[data-sw-complete]');
  }
  if (command === 'favourite') {
    return press(all[at], '[data-sw-favourite]');
  }
  if (all.length === 0) {
    return false;
  }
  const from = at >= 0 ? at : lastIndex;
  const step = command === 'next' ? 1 : -1;
  const to = Math.min(Math.max(at < 0 && command === 'previous' ? from : from + step, 0), all.length - 1);
  lastIndex = to;
  if (!all[to].hasAttribute('tabindex')) {
    all[to].tabIndex = -1;
  }
  all[to].focus();
  all[to].scrollIntoView({ block: 'nearest' });
  return true;
}

/** Where there is no room beside the list, a row opens. */
addEventListener(
  'click',
  (event) => {
    const row = event.target.closest?.('[data-sw-peek]')?.closest('[data-sw-row]');
    if (row && PHONE.matches) {
      event.preventDefault();
      event.stopImmediatePropagation();
      press(row, '[data-sw-open]');
    }
  },
  true,
);
