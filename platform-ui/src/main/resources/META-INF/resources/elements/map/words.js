/** What a map says: labels of boxes and arrows, and the whole as a list for who does not see it. */
import { durationText } from '../time/duration.js';
import { fill, fillPlural, make } from '../text.js';

export class Words {
  constructor(texts) {
    this.texts = texts;
    this.locale = texts.locale || document.documentElement.lang || undefined;
    this.number = new Intl.NumberFormat(this.locale);
  }

  duration(seconds) {
    return seconds === null || seconds === undefined ? '–' : durationText(seconds, this.locale);
  }

  count(count) {
    return this.number.format(count);
  }

  times(count) {
    return fillPlural(this.texts, 'times', count, this.locale);
  }

  node(node) {
    const waiting = !node.waiting ? '' : fill(this.texts.waiting, this.duration(node.waiting));
    return [node.label, this.times(node.count), waiting].filter(Boolean).join(', ');
  }

  edge(edge, label) {
    return fill(this.texts.edge, label(edge.from), label(edge.to), this.times(edge.count), this.duration(edge.median));
  }

  list(map) {
    const labels = new Map(map.nodes.map((node) => [node.activity, node.label]));
    const label = (activity) => labels.get(activity) ?? activity ?? '';
    const list = make('ul', 'sw-map-list');
    for (const node of map.nodes) {
      const item = make('li', '', this.node(node));
      const next = map.edges.filter((edge) => edge.from === node.activity && edge.to !== null);
      if (next.length > 0) {
        const inner = make('ul');
        inner.append(...next.map((edge) => make('li', '', this.edge(edge, label))));
        item.append(inner);
      }
      list.append(item);
    }
    return list;
  }
}
