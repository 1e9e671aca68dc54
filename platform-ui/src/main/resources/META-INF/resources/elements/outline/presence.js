/** Who else has this checklist open: their initials above the lines, and at the line that each of them is in. */
import { numberedSteps, stepOf } from './model.js';
import { fill, make } from '../text.js';

export class Presence {
  #people = [];
  #known = new Set();

  constructor(view) {
    this.view = view;
    this.texts = {};
    this.arrivals = [];
    this.element = make('ul', 'sw-outline-present');
    this.element.hidden = true;
  }

  show(people, lines) {
    this.arrivals = people.filter(({ id }) => !this.#known.has(id)).map(({ name }) => name);
    this.#known = new Set(people.map(({ id }) => id));
    this.#unmark();
    this.#people = people;
    this.renew(lines);
  }

  /** Steps may have got other numbers. */
  renew(lines) {
    const { texts } = this;
    this.element.hidden = this.#people.length === 0;
    this.element.setAttribute('aria-label', texts.present ?? '');
    const numbers = new Map(numberedSteps(lines).map(({ key, number }) => [key, number]));
    this.element.replaceChildren(
      ...this.#people.map((person) => {
        const number = person.key && numbers.get(stepOf(lines, person.key)?.key);
        const words = number ? fill(texts['present.at'], person.name, number) : fill(texts['present.here'], person.name);
        const avatar = make('span', 'sw-line-person', person.initials);
        avatar.dataset.colour = person.colour;
        avatar.setAttribute('aria-hidden', 'true');
        const item = make('li');
        item.append(avatar, make('span', '', words));
        return item;
      }),
    );
    this.#mark();
  }

  #unmark() {
    this.#people.forEach(({ key }) => this.view.row(key)?.showPresent([]));
  }

  #mark() {
    const byLine = new Map();
    this.#people.forEach((person) => byLine.set(person.key, [...(byLine.get(person.key) ?? []), person]));
    byLine.forEach((people, key) =>
      this.view.row(key)?.showPresent(people.map(({ initials, colour }) => ({ name: initials, colour }))),
    );
  }
}
