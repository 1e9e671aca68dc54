/** The keys of the product and what each asks for. Letters stand for themselves, "g m" is a sequence. */
export const BINDINGS = new Map([
  ['ctrl+k', 'search'],
  ['/', 'filter'],
  ['?', 'help'],
  ['c', 'start-run'],
  ['g m', 'go-my-work'],
  ['g p', 'go-processes'],
  ['g r', 'go-runs'],
  ['g a', 'go-approvals'],
  ['g n', 'go-insights'],
  ['g o', 'go-goals'],
  ['g v', 'go-reviews'],
  ['g x', 'go-automations'],
  ['g s', 'go-settings'],
  ['j', 'next'],
  ['k', 'previous'],
  ['enter', 'open'],
  ['space', 'peek'],
  ['x', 'complete'],
  ['f', 'favourite'],
  ['escape', 'close'],
]);

/** The name of a pressed key as it is written in a binding; undefined for a bare modifier or an Alt combination. */
export function keyName(event) {
  if (event.altKey || ['Shift', 'Control', 'Meta', 'Alt', 'Dead'].includes(event.key)) {
    return undefined;
  }
  const key = event.key === ' ' ? 'space' : event.key.toLowerCase();
  const named = key.length > 1 || /[a-z0-9]/.test(key);
  return `${event.ctrlKey || event.metaKey ? 'ctrl+' : ''}${event.shiftKey && named ? 'shift+' : ''}${key}`;
}

/** Follows sequences: feed it names, it answers with a command, 'more' while a sequence may go on, or nothing. */
export class Sequence {
  #pending = '';
  #since = 0;

  constructor(bindings, timeout = 1000) {
    this.bindings = bindings;
    this.timeout = timeout;
  }

  feed(name, now) {
    const before = now - this.#since <= this.timeout ? this.#pending : '';
    this.#pending = '';
    const command = before ? this.bindings.get(`${before} ${name}`) : this.bindings.get(name);
    if (command) {
      return { command };
    }
    if (!before && [...this.bindings.keys()].some((each) => each.startsWith(`${name} `))) {
      this.#pending = name;
      this.#since = now;
      return { more: true };
    }
    return before ? { cancelled: true } : {};
  }

  get pending() {
    return this.#pending;
  }
}
