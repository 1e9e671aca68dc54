/** What was opened lately in this browser by this member, the newest first. What another member left behind is forgotten. */
const PREFIX = 'sw-recent:';
const MOST = 8;

export class Recent {
  #key;

  /** `owner` tells organizations and members apart. */
  constructor(owner) {
    this.#key = PREFIX + owner;
    Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX) && key !== this.#key)
      .forEach((key) => localStorage.removeItem(key));
  }

  get all() {
    try {
      const kept = JSON.parse(localStorage.getItem(this.#key) ?? '[]');
      return Array.isArray(kept) ? kept.filter(({ path, title }) => typeof path === 'string' && typeof title === 'string') : [];
    } catch {
      return [];
    }
  }

  add({ path, title, icon }) {
    const others = this.all.filter((each) => each.path !== path);
    try {
      localStorage.setItem(this.#key, JSON.stringify([{ path, title, icon }, ...others].slice(0, MOST)));
    } catch {
      // a browser that keeps nothing
    }
  }
}
