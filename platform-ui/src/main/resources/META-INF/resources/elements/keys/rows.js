/** Moves through the rows of a page with J and K, opens with Enter, completes with X, marks with F. */
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
    return at >= 0 && document.activeElement === all[at] && press(all[at], '[data-sw-open]');
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
