/**
 * <sw-process-diagram> draws `diagrams` = {right, down}: the same process to be drawn to the right and, on narrow screens, downwards, each
 * {width, height, lanes, stages, nodes, edges} as `ProcessDiagram` says, laid out by the server. `texts` are the translated words.
 * `selected` marks a step that is shown elsewhere.
 * Out: diagram-open {step}.
 */
import { iconSvg } from './icon.js';
import { fill, make } from './text.js';
import { takeOver } from './upgrade.js';
import { Camera } from './map/camera.js';
import { svg } from './map/drawing.js';
import { drawEdge, drawLabel, drawLane, drawMark, drawStage, drawStageTitle, drawStep } from './diagram/shapes.js';

const MAX_HEIGHT = 640;
const MIN_HEIGHT = 200;
const READABLE = 0.7;
const NARROW = matchMedia('(width < 800px)');
const CLICK = 4;

class ProcessDiagram extends HTMLElement {
  #diagrams = null;
  #texts = {};
  #camera;
  #picture;
  #selected;
  #width = 0;
  #observer = new ResizeObserver(() => this.#resized());
  #turned = () => this.#render();

  connectedCallback() {
    takeOver(this, 'texts', 'diagrams', 'selected');
    this.#observer.observe(this);
    NARROW.addEventListener('change', this.#turned);
    this.#render();
  }

  disconnectedCallback() {
    this.#observer.disconnect();
    NARROW.removeEventListener('change', this.#turned);
  }

  set diagrams(diagrams) {
    this.#diagrams = diagrams;
    this.#render();
  }

  get diagrams() {
    return this.#diagrams;
  }

  set texts(texts) {
    this.#texts = texts;
    this.#render();
  }

  /** Marks a step as the one shown elsewhere, without telling so. */
  set selected(step) {
    this.#selected = step ?? undefined;
    this.#mark();
  }

  get #diagram() {
    return NARROW.matches ? this.#diagrams.down : this.#diagrams.right;
  }

  #render() {
    if (!this.isConnected) {
      return;
    }
    this.setAttribute('aria-busy', String(!this.#diagrams));
    if (!this.#diagrams) {
      this.replaceChildren(make('div', 'sw-skeleton sw-skeleton-chart'));
      return;
    }
    this.#picture = this.#draw(this.#diagram);
    const frame = make('div', 'sw-map-frame');
    frame.append(this.#tools(), this.#picture);
    this.replaceChildren(frame);
    this.#camera = new Camera(this.#picture);
    this.#listen(this.#picture);
    this.#width = 0;
    this.#resized();
    this.#mark();
  }

  /** As high as the drawing is at this width, within reason; it begins where the work begins, large enough to be read. */
  #resized() {
    if (!this.#diagrams || !this.#camera || this.clientWidth === this.#width) {
      return;
    }
    const before = { width: this.#width };
    this.#width = this.clientWidth;
    const { width, height, nodes } = this.#diagram;
    if (before.width === 0) {
      const scale = Math.max(READABLE, Math.min(1, (this.clientWidth || width) / width));
      this.#picture.style.blockSize = `${Math.min(MAX_HEIGHT, Math.max(MIN_HEIGHT, height * scale))}px`;
      this.#camera.begin({ width, height }, READABLE, nodes[0]);
    } else {
      this.#camera.resized(before);
    }
    const selected = this.#steps().find((step) => step.dataset.step === this.#selected);
    if (selected) {
      this.#camera.reveal(this.#box(selected));
    }
  }

  #draw({ lanes, stages, nodes, edges, direction }) {
    const right = direction === 'RIGHT';
    const picture = svg('svg', { class: 'sw-map-picture sw-diagram-picture', role: 'group', tabindex: '0' });
    picture.setAttribute('aria-label', this.#texts.label ?? '');
    const labels = edges.map((edge) => [edge, this.#label(edge)]).filter(([, text]) => text);
    picture.append(
      ...lanes.map((lane, index) => drawLane(lane, index, right)),
      ...stages.map((stage) => drawStage(stage, right)),
      ...edges.map(drawEdge),
      ...stages.map(drawStageTitle),
      ...nodes.map((node) => (node.kind === 'STEP' ? drawStep(node, this.#say(node)) : drawMark(node))),
      ...labels.map(([edge, text]) => drawLabel(edge, text)),
    );
    return picture;
  }

  #label({ kind, label }) {
    const words = { CONDITION: label, OTHERWISE: this.#texts.otherwise, REWORK: this.#texts.rejected };
    return words[kind] ?? '';
  }

  #say({ title, stepKind, who }) {
    const kind = stepKind === 'TASK' ? '' : this.#texts[`kind.${stepKind}`];
    return [title, kind, who && fill(this.#texts.by, who)].filter(Boolean).join(', ');
  }

  #listen(picture) {
    let pressed;
    picture.addEventListener('pointerdown', (event) => (pressed = event));
    picture.addEventListener('click', (event) => {
      const moved = pressed && Math.hypot(event.clientX - pressed.clientX, event.clientY - pressed.clientY) > CLICK;
      const step = event.target.closest('.sw-diagram-step');
      if (step && !moved) {
        this.#open(step);
      }
    });
    picture.addEventListener('keydown', (event) => this.#onKey(event));
    picture.addEventListener('focusin', (event) => {
      const step = event.target.closest('.sw-diagram-step');
      if (step?.matches(':focus-visible')) {
        this.#camera.reveal(this.#box(step));
      }
    });
  }

  #onKey(event) {
    const step = event.target.closest('.sw-diagram-step');
    const actions = {
      '+': () => this.#camera.zoom(true),
      '=': () => this.#camera.zoom(true),
      '-': () => this.#camera.zoom(false),
      0: () => this.#camera.fit(),
      ArrowLeft: () => this.#arrow(event, step, -1, 0),
      ArrowRight: () => this.#arrow(event, step, 1, 0),
      ArrowUp: () => this.#arrow(event, step, 0, -1),
      ArrowDown: () => this.#arrow(event, step, 0, 1),
      Home: () => this.#focus(0),
      End: () => this.#focus(-1),
    };
    if (step) {
      actions.Enter = () => this.#open(step);
      actions[' '] = () => this.#open(step);
    }
    if (!event.ctrlKey && !event.metaKey && !event.altKey && actions[event.key]) {
      event.preventDefault();
      event.stopPropagation();
      actions[event.key]();
    }
  }

  /** On a step, arrows go to the next or the one before in the order of the work; else, or with Shift, they move the view. */
  #arrow(event, step, dx, dy) {
    if (event.shiftKey || !step) {
      this.#camera.pan(dx, dy);
      return;
    }
    const steps = this.#steps();
    const next = steps.indexOf(step) + dx + dy;
    if (next >= 0 && next < steps.length) {
      this.#focus(next);
    }
  }

  #steps() {
    return [...this.#picture.querySelectorAll('.sw-diagram-step')];
  }

  #focus(index) {
    const step = this.#steps().at(index);
    step?.focus({ preventScroll: true });
    if (step) {
      this.#camera.reveal(this.#box(step));
    }
  }

  #box(step) {
    const { x, y, width, height } = this.#diagram.nodes.find((each) => each.id === step.dataset.step);
    return { x: x - 16, y: y - 16, w: width + 32, h: height + 32 };
  }

  #open(step) {
    this.selected = step.dataset.step;
    this.dispatchEvent(new CustomEvent('diagram-open', { detail: { step: step.dataset.step }, bubbles: true }));
  }

  #mark() {
    this.#picture?.querySelectorAll('.sw-diagram-step').forEach((step) => {
      step.setAttribute('aria-pressed', String(step.dataset.step === this.#selected));
    });
  }

  #tools() {
    const bar = make('div', 'sw-map-tools');
    const button = (name, content, action) => {
      const each = make('button', 'sw-map-tool');
      each.type = 'button';
      each.title = name ?? '';
      each.setAttribute('aria-label', name ?? '');
      each.append(content);
      each.addEventListener('click', action);
      bar.append(each);
    };
    button(this.#texts.zoomIn, iconSvg('plus'), () => this.#camera.zoom(true));
    button(this.#texts.zoomOut, make('span', 'sw-map-minus'), () => this.#camera.zoom(false));
    button(this.#texts.fit, iconSvg('reopen'), () => this.#camera.fit());
    return bar;
  }
}

if (!customElements.get('sw-process-diagram')) {
  customElements.define('sw-process-diagram', ProcessDiagram);
}
