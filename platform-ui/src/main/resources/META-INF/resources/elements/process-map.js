/**
 * <sw-process-map> draws `map` = {width, height, nodes: [{activity, label, count, waiting, x, y, w, h}],
 * edges: [{from, to, count, median, points: [{x, y}]}], marks: [{kind: start | end, x, y}]}, laid out by the server;
 * waiting and median in seconds, `from` or `to` null at the marks. Boxes are coloured by waiting, arrows as wide as they
 * are frequent. `texts` are the translated words. A `map` of null shows the skeleton. Out: map-select {activity}.
 */
import { iconSvg } from './icon.js';
import { make } from './text.js';
import { takeOver } from './upgrade.js';
import { Camera } from './map/camera.js';
import { arrowHead, drawEdge, drawMark, drawNode, heatOf, HEAT_STEPS, svg, widthOf } from './map/drawing.js';
import { Words } from './map/words.js';

const MAX_HEIGHT = 640;
const MIN_HEIGHT = 200;
const NARROW = '(width < 800px)';
const CLICK = 4;
let counter = 0;

class ProcessMap extends HTMLElement {
  #map = null;
  #texts = {};
  #measure = 'count';
  #camera;
  #picture;
  #selected;
  #observer = new ResizeObserver(() => this.#fit());

  connectedCallback() {
    takeOver(this, 'texts', 'map', 'selected');
    this.#observer.observe(this);
    this.#render();
  }

  disconnectedCallback() {
    this.#observer.disconnect();
  }

  set map(map) {
    this.#map = map;
    this.#render();
  }

  get map() {
    return this.#map;
  }

  set texts(texts) {
    this.#texts = texts;
    this.#render();
  }

  /** Marks an activity as the one shown elsewhere, without telling so. */
  set selected(activity) {
    this.#selected = activity ?? undefined;
    this.#mark();
  }

  #render() {
    if (!this.isConnected) {
      return;
    }
    this.setAttribute('aria-busy', String(!this.#map));
    if (!this.#map) {
      this.replaceChildren(make('div', 'sw-skeleton sw-skeleton-chart'));
      return;
    }
    const words = new Words(this.#texts);
    this.#picture = this.#draw(words);
    const text = make('details', 'sw-map-text');
    text.open = matchMedia(NARROW).matches;
    text.append(make('summary', '', this.#texts.list), words.list(this.#map));
    const frame = make('div', 'sw-map-frame');
    frame.append(this.#tools(), this.#picture);
    this.replaceChildren(frame, this.#legend(words), text);
    this.#camera = new Camera(this.#picture);
    this.#fit();
    this.#mark();
  }

  /** As high as the drawing is at this width, within reason. */
  #fit() {
    if (this.#map && this.#camera) {
      const { width, height } = this.#map;
      const scaled = height * Math.min(1, (this.clientWidth || width) / width);
      this.#picture.style.blockSize = `${Math.min(MAX_HEIGHT, Math.max(MIN_HEIGHT, scaled))}px`;
      this.#camera.fit({ width, height });
    }
  }

  #draw(words) {
    const { nodes, edges, marks = [] } = this.#map;
    const arrow = `sw-map-arrow-${++counter}`;
    const picture = svg('svg', { class: 'sw-map-picture', role: 'group', 'aria-label': this.#texts.label ?? '' });
    const waits = nodes.map((node) => node.waiting ?? 0);
    const counts = edges.map((edge) => edge.count ?? 0);
    const [longest, most] = [Math.max(0, ...waits), Math.max(0, ...counts)];
    const definitions = svg('defs');
    definitions.append(arrowHead(arrow));
    const byTime = this.#measure === 'time';
    picture.append(
      definitions,
      ...edges.map((edge) => {
        const time = Number.isFinite(edge.median) ? words.duration(edge.median) : '';
        return drawEdge(edge, widthOf(edge.count ?? 0, most), byTime ? time : words.count(edge.count), arrow);
      }),
      ...marks.map(drawMark),
      ...nodes.map((node) => {
        const figure = byTime ? words.duration(node.waiting) : words.count(node.count);
        return drawNode(node, heatOf(node.waiting, longest), figure, words.node(node));
      }),
    );
    picture.querySelector('.sw-map-node')?.setAttribute('tabindex', '0');
    this.#listen(picture);
    return picture;
  }

  #listen(picture) {
    let pressed;
    picture.addEventListener('pointerdown', (event) => (pressed = event));
    // Moving the map takes the focus from nothing, so that the keys go on working.
    picture.addEventListener('mousedown', (event) => !event.target.closest('.sw-map-node') && event.preventDefault());
    picture.addEventListener('click', (event) => {
      const moved = pressed && Math.hypot(event.clientX - pressed.clientX, event.clientY - pressed.clientY) > CLICK;
      const node = event.target.closest('.sw-map-node');
      if (node && !moved) {
        this.#select(node);
      }
    });
    picture.addEventListener('keydown', (event) => this.#onKey(event));
  }

  #onKey(event) {
    const node = event.target.closest('.sw-map-node');
    const actions = {
      '+': () => this.#camera.zoom(true),
      '=': () => this.#camera.zoom(true),
      '-': () => this.#camera.zoom(false),
      0: () => this.#camera.fit(),
      ArrowLeft: () => this.#arrow(event, node, -1, 0),
      ArrowRight: () => this.#arrow(event, node, 1, 0),
      ArrowUp: () => this.#arrow(event, node, 0, -1),
      ArrowDown: () => this.#arrow(event, node, 0, 1),
      Enter: () => node && this.#select(node),
      ' ': () => node && this.#select(node),
    };
    if (!event.ctrlKey && !event.metaKey && !event.altKey && actions[event.key]) {
      event.preventDefault();
      event.stopPropagation();
      actions[event.key]();
    }
  }

  /** Arrows go to the next box in that direction; with Shift they move the view. */
  #arrow(event, node, dx, dy) {
    if (event.shiftKey || !node) {
      this.#camera.pan(dx, dy);
      return;
    }
    const from = this.#box(node);
    const ahead = this.#map.nodes
      .map((each) => {
        const [x, y] = [each.x - from.x, each.y - from.y];
        return { each, along: x * dx + y * dy, aside: Math.abs(x * dy) + Math.abs(y * dx) };
      })
      .filter(({ along }) => along > from.h / 2)
      .sort((a, b) => a.along + a.aside / 2 - (b.along + b.aside / 2));
    if (ahead.length > 0) {
      const { activity } = ahead[0].each;
      const next = [...this.#picture.querySelectorAll('.sw-map-node')].find(
        (each) => each.dataset.activity === activity,
      );
      node.setAttribute('tabindex', '-1');
      next.setAttribute('tabindex', '0');
      next.focus({ preventScroll: true });
      this.#camera.reveal(ahead[0].each);
    }
  }

  #box(node) {
    return this.#map.nodes.find((each) => each.activity === node.dataset.activity);
  }

  #select(node) {
    this.#selected = node.dataset.activity;
    this.#mark();
    this.dispatchEvent(new CustomEvent('map-select', { detail: { activity: this.#selected }, bubbles: true }));
  }

  #mark() {
    this.#picture?.querySelectorAll('.sw-map-node').forEach((node) => {
      node.setAttribute('aria-pressed', String(node.dataset.activity === this.#selected));
    });
  }

  #tools() {
    const bar = make('div', 'sw-map-tools');
    const button = (name, content, action, pressed) => {
      const each = make('button', 'sw-map-tool');
      each.type = 'button';
      each.title = name ?? '';
      each.setAttribute('aria-label', name ?? '');
      each.append(content);
      if (pressed !== undefined) {
        each.setAttribute('aria-pressed', String(pressed));
      }
      each.addEventListener('click', action);
      bar.append(each);
    };
    button(this.#texts.zoomIn, iconSvg('plus'), () => this.#camera.zoom(true));
    button(this.#texts.zoomOut, make('span', 'sw-map-minus'), () => this.#camera.zoom(false));
    button(this.#texts.fit, iconSvg('reopen'), () => this.#camera.fit());
    button(this.#texts.byTime, iconSvg('clock'), () => this.#toggle(), this.#measure === 'time');
    return bar;
  }

  #toggle() {
    this.#measure = this.#measure === 'time' ? 'count' : 'time';
    this.#render();
    this.querySelector('.sw-map-tool[aria-pressed]').focus();
  }

  #legend(words) {
    const legend = make('div', 'sw-map-legend');
    const longest = Math.max(0, ...this.#map.nodes.map((node) => node.waiting ?? 0));
    const steps = make('span', 'sw-map-steps');
    steps.setAttribute('aria-hidden', 'true');
    steps.append(
      ...Array.from({ length: HEAT_STEPS }, (_, index) => make('i', `sw-map-step sw-map-heat-${index + 1}`)),
    );
    const end = `${this.#texts.longest ?? ''} ${words.duration(longest)}`;
    legend.append(make('span', '', this.#texts.shortest), steps, make('span', '', end));
    return legend;
  }
}

if (!customElements.get('sw-process-map')) {
  customElements.define('sw-process-map', ProcessMap);
}
