/** The colours in force, resolved from the tokens, so that a canvas or SVG can use them. */
const TOKENS = {
  ink: '--sw-ink',
  quiet: '--sw-ink-quiet',
  grid: '--sw-grid',
  surface: '--sw-surface',
  good: '--sw-done-ink',
  bad: '--sw-danger-ink',
  line: '--sw-line-strong',
};

export function palette(host) {
  const probe = document.createElement('span');
  probe.hidden = true;
  host.append(probe);
  const resolve = (token) => {
    probe.style.color = `var(${token})`;
    return getComputedStyle(probe).color;
  };
  const colours = Object.fromEntries(Object.entries(TOKENS).map(([name, token]) => [name, resolve(token)]));
  colours.series = Array.from({ length: 8 }, (_, index) => resolve(`--sw-series-${index + 1}`));
  colours.font = getComputedStyle(host).fontFamily;
  probe.remove();
  return colours;
}

/** Calls back when light turns to dark, by the system or by the page's own switch. Answers how to stop. */
export function onSchemeChange(callback) {
  const query = matchMedia('(prefers-color-scheme: dark)');
  const observer = new MutationObserver(callback);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['style', 'class', 'theme'] });
  query.addEventListener('change', callback);
  return () => {
    observer.disconnect();
    query.removeEventListener('change', callback);
  };
}
