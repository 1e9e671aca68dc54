/**
 * <sw-mini-map> draws `diagram`, laid out downwards by the server, small beside what is typed: the shape of the work at a glance, and a way
 * to jump. `revision` counts what changed in the process; `selected` is the step with the caret. Where there is no room it is hidden, and
 * asks for nothing. Screen readers and the keyboard pass it by: the lines beside it say and do the same.
 * Out: mini-map-ask {} when it is seen, its drawing is old and nothing changed for a moment; mini-map-open {step}.
 */
import { takeOver } from './upgrade.js';
import { svg } from './map/drawing.js';
import { drawEdge, drawMark, drawStep } from './diagram/shapes.js';

const ROOM = 600;
const WINDOW = matchMedia('(width >= 1100px)');
const QUIET = 800;
const LARGEST = 0.72;
const READABLE = 0.6;
const BELOW = 24;

class MiniMap extends HTMLElement {
  #diagram = null;
  #revision = 0;
  #drawn = -1;
  #asked = -1;
  #selected;
  #picture;
  #top = 0;
  #timer;
  #observer = new ResizeObserver(() => this.#resized());
  #turned = () => this.#resized();

  connectedCallback() {
    takeOver(this, 'diagram', 'revision', 'selected');
    this.setAttribute('aria-hidden', 'true');
    this.#observer.observe(this.parentElement);
    WINDOW.addEventListener('change', this.#turned);
    addEventListener('resize', this.#turned);
    this.addEventListener('wheel', (event) => this.#onWheel(event), { passive: false });
    this.addEventListener('click', (event) => this.#onClick(event));
    this.#asked = -1;
    this.#resized();
  }

  disconnectedCallback() {
    clearTimeout(this.#timer);
    this.#observer.disconnect();
    WINDOW.removeEventListener('change', this.#turned);
    removeEventListener('resize', this.#turned);
  }

  /** {revision, picture}: the drawing, and of which state of the process it is. */
  set diagram(diagram) {
    this.#diagram = diagram?.picture ?? null;
    this.#drawn = diagram?.revision ?? -1;
    this.#render();
  }

  set revision(revision) {
    this.#revision = revision;
    this.#wish();
  }

  set selected(step) {
    this.#selected = step ?? undefined;
    this.#mark();
    this.#follow();
  }

  #wish() {
    clearTimeout(this.#timer);
    if (!this.isConnected || this.hidden || this.#drawn === this.#revision || this.#asked === this.#revision) {
      return;
    }
    this.#timer = setTimeout(
      () => {
        this.#asked = this.#revision;
        this.dispatchEvent(new CustomEvent('mini-map-ask'));
      },
      this.#diagram ? QUIET : 0,
    );
  }

  #resized() {
    if (!this.isConnected) {
      return;
    }
    this.hidden = !WINDOW.matches || this.parentElement.clientWidth < ROOM;
    this.#wish();
    this.#place();
  }

  #render() {
    if (!this.#diagram) {
      this.replaceChildren();
      return;
    }
    const { nodes, edges } = this.#diagram;
    this.#picture = svg('svg', { class: 'sw-mini-picture sw-diagram-picture' });
    this.#picture.append(...edges.map(drawEdge), ...nodes.map((node) => this.#node(node)));
    this.replaceChildren(this.#picture);
    this.#place();
    this.#mark();
    this.#follow();
  }

  /** A step as the large map draws it, but for the mouse alone. */
  #node(node) {
    if (node.kind !== 'STEP') {
      return drawMark(node);
    }
    const step = drawStep({ ...node, who: '' }, node.title);
    for (const name of ['role', 'tabindex', 'aria-label']) {
      step.removeAttribute(name);
    }
    return step;
  }

  get #scale() {
    return Math.min(LARGEST, this.clientWidth / this.#diagram.width);
  }

  /** As high as the drawing, or as the window has room; then it follows the caret. */
  #place() {
    if (!this.#diagram || !this.#picture || this.hidden || this.clientWidth === 0) {
      return;
    }
    const scale = this.#scale;
    const room = Math.max(160, innerHeight - this.#above() - BELOW);
    const height = Math.min(this.#diagram.height * scale, room);
    this.#picture.style.inlineSize = `${this.clientWidth}px`;
    this.#picture.style.blockSize = `${height}px`;
    this.#picture.classList.toggle('sw-mini-small', scale < READABLE);
    this.#show(this.#top);
  }

  /** Where it stands when the page is not scrolled. */
  #above() {
    return Math.max(64, this.parentElement.getBoundingClientRect().top);
  }

  #show(top) {
    const scale = this.#scale;
    const seen = this.#picture.clientHeight / scale;
    const wide = this.clientWidth / scale;
    this.#top = Math.max(0, Math.min(top, this.#diagram.height - seen));
    const left = Math.min(0, (this.#diagram.width - wide) / 2);
    this.#picture.setAttribute('viewBox', `${left} ${this.#top} ${wide} ${seen}`);
  }

  #follow() {
    const node = this.#diagram?.nodes.find((each) => each.id === this.#selected);
    if (node && this.#picture && !this.hidden) {
      const seen = this.#picture.clientHeight / this.#scale;
      if (node.y < this.#top || node.y + node.height > this.#top + seen) {
        this.#show(node.y - seen / 2);
      }
    }
  }

  #mark() {
    this.#picture?.querySelectorAll('.sw-diagram-step').forEach((step) => {
      step.classList.toggle('sw-mini-here', step.dataset.step === this.#selected);
    });
  }

  #onWheel(event) {
    if (this.#diagram && this.#picture && this.#picture.clientHeight < this.#diagram.height * this.#scale - 1) {
      event.preventDefault();
      this.#show(this.#top + event.deltaY / this.#scale);
    }
  }

  #onClick(event) {
    const step = event.target.closest('.sw-diagram-step');
    if (step) {
      this.selected = step.dataset.step;
      this.dispatchEvent(new CustomEvent('mini-map-open', { detail: { step: step.dataset.step } }));
    }
  }
}

if (!customElements.get('sw-mini-map')) {
  customElements.define('sw-mini-map', MiniMap);
}
