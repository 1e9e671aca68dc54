/**
 * Several people at one checklist, without a screen: each has the real queue, merge and editing of the editor, and a server stands
 * between them that takes a change only when it was made on its newest revision, as the real one does. Everything that chance
 * decides comes from one seed, so that a failure can be repeated.
 */
import { EDITS } from '/elements/outline/editing.js';
import { difference, merge, sameLines, withDifference } from '/elements/outline/merge.js';
import * as model from '/elements/outline/model.js';
import { moveTo } from '/elements/outline/move.js';

export function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

class Server {
  rev = 1;
  lines = [];

  accepts({ rev, order, lines }) {
    const next = rev === this.rev + 1 ? withDifference(this.lines, { order, lines }) : undefined;
    if (next) {
      this.lines = next;
      this.rev = rev;
    }
    return next !== undefined;
  }
}

class Person {
  constructor(name, random, server) {
    Object.assign(this, { name, random, server, words: 0, base: server.lines, rev: server.rev, lines: server.lines });
    this.reported = [];
    this.deleted = new Set();
  }

  pick(list) {
    return list[Math.floor(this.random() * list.length)];
  }

  /** One letter that nobody else types, so that it is either there or lost. */
  word() {
    return String.fromCharCode(0x4e00 + 1000 * 'xyz'.indexOf(this.name) + ++this.words);
  }

  /** One thing somebody might do. Answers the words that were typed by it. */
  act(typed) {
    const line = this.pick(this.lines);
    const chance = this.random();
    if (!line || chance < 0.15) {
      this.#insert(typed);
    } else if (chance < 0.5) {
      this.#type(line, typed);
    } else if (chance < 0.68) {
      this.#detail(line, typed);
    } else if (chance < 0.75) {
      this.#delete(line);
    } else {
      this.#edit(line);
    }
  }

  #insert(typed) {
    const word = this.word();
    const at = Math.floor(this.random() * (this.lines.length + 1));
    const added = model.newLine(this.pick(['step', 'step', 'item', 'stage']), word);
    typed.set(word, { key: added.key });
    this.lines = model.normalise([...this.lines.slice(0, at), added, ...this.lines.slice(at)]);
  }

  #type(line, typed) {
    const word = this.word();
    const spaces = [0, line.title.length, ...[...line.title.matchAll(/ /g)].map((match) => match.index)];
    const at = this.pick(spaces);
    typed.set(word, { key: line.key });
    const [before, after] = [line.title.slice(0, at), line.title.slice(at)];
    this.lines = model.setTitle(this.lines, line.key, `${before} ${word} ${after}`);
  }

  #detail(line, typed) {
    const word = this.word();
    const details = { ...line.details };
    const property = this.pick(['tags', 'fields', 'instructions', 'due']);
    if (property === 'tags') {
      details.tags = [...(details.tags ?? []), word];
    } else if (property === 'fields') {
      details.fields = [...(details.fields ?? []), { key: word, label: word, type: 'TEXT' }];
    } else if (property === 'instructions') {
      details.instructions = `${details.instructions ?? ''} ${word}`;
    } else {
      details.due = `P${1 + Math.floor(this.random() * 9)}D after previous`;
    }
    if (property !== 'due') {
      typed.set(word, { key: line.key });
    }
    this.lines = model.setDetails(this.lines, line.key, details);
  }

  #delete(line) {
    this.deleted.add(line.key);
    this.lines = this.lines.filter((each) => each.key !== line.key);
  }

  /** What moves and indents, but takes no word away. */
  #edit(line) {
    const action = this.pick(['indent', 'outdent', 'moveUp', 'moveDown', 'parallel', 'drag']);
    const to = Math.floor(this.random() * (this.lines.length + 1));
    const result =
      action === 'drag'
        ? moveTo(this.lines, line.key, to)
        : EDITS[action](this.lines, { key: line.key, caret: 0, texts: { together: 'Together' } });
    this.lines = result?.lines ?? this.lines;
  }

  /** Sends what is new; when somebody else was faster, takes theirs over and sends later. */
  sync() {
    if (this.rev !== this.server.rev) {
      const { lines, conflicts } = merge(this.base, this.lines, this.server.lines);
      conflicts.forEach((conflict) => this.reported.push(JSON.stringify(conflict)));
      this.base = this.server.lines;
      this.rev = this.server.rev;
      this.lines = lines;
    } else if (!sameLines(this.base, this.lines)) {
      const change = { rev: this.rev + 1, ...difference(this.base, this.lines) };
      if (this.server.accepts(change)) {
        this.base = this.lines;
        this.rev = change.rev;
      }
    }
  }
}

/** Answers nothing, or what went wrong. */
export function tryOut(seed) {
  const random = randomOf(seed);
  const server = new Server();
  server.lines = ['a', 'b', 'c', 'd'].map((title, index) => model.newLine(index === 0 ? 'stage' : 'step', title, title));
  const people = ['x', 'y', 'z'].slice(0, 2 + Math.floor(random() * 2)).map((name) => new Person(name, random, server));
  const typed = new Map();
  for (let round = 0; round < 60; round++) {
    const person = people[Math.floor(random() * people.length)];
    (random() < 0.6 ? () => person.act(typed) : () => person.sync())();
  }
  for (let quiet = 0; quiet < 4 * people.length; quiet++) {
    people[quiet % people.length].sync();
    people[quiet % people.length].sync();
  }
  return judge(people, server, typed);
}

function judge(people, server, typed) {
  const apart = people.find((person) => !sameLines(person.lines, server.lines));
  if (apart) {
    return `${apart.name} sees other lines than the server`;
  }
  if (new Set(server.lines.map((line) => line.key)).size !== server.lines.length) {
    return 'a line is there twice';
  }
  const everything = JSON.stringify(server.lines) + people.flatMap((person) => person.reported).join();
  for (const [word, { key }] of typed) {
    const gone = people.some((person) => person.deleted.has(key));
    if (!gone && !everything.includes(word)) {
      return `${word} is lost`;
    }
  }
  return undefined;
}

