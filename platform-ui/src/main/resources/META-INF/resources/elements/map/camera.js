/** Pan and zoom of a map: the rectangle of the drawing that is seen. Drag, Ctrl+wheel, pinch, buttons and keys. */
const STEP = 1.25;
const PAN = 60;
const CLOSEST = 4;

export class Camera {
  #size = { width: 1, height: 1 };
  #view = { x: 0, y: 0, width: 1, height: 1 };
  #pointers = new Map();

  constructor(svg) {
    this.svg = svg;
    svg.addEventListener('wheel', (event) => this.#onWheel(event), { passive: false });
    svg.addEventListener('pointerdown', (event) => this.#pointers.set(event.pointerId, event));
    svg.addEventListener('pointermove', (event) => this.#onMove(event));
    for (const end of ['pointerup', 'pointercancel', 'pointerleave']) {
      svg.addEventListener(end, (event) => this.#pointers.delete(event.pointerId));
    }
  }

  /** Shows everything, never larger than drawn. */
  fit(size = this.#size) {
    this.#size = size;
    const box = this.svg.getBoundingClientRect();
    const scale = Math.max(size.width / (box.width || size.width), size.height / (box.height || size.height), 1);
    const width = (box.width || size.width) * scale;
    const height = (box.height || size.height) * scale;
    this.#show({ x: (size.width - width) / 2, y: (size.height - height) / 2, width, height });
  }

  /** Shows everything where that can be read, else what is around a point at the smallest scale that can. */
  begin(size, smallest, point) {
    this.fit(size);
    const box = this.svg.getBoundingClientRect();
    if (box.width / this.#view.width < smallest) {
      const [width, height] = [box.width / smallest, box.height / smallest];
      const place = (middle, view, all) =>
        view < all ? Math.min(Math.max(0, middle - view / 2), all - view) : (all - view) / 2;
      this.#show({ x: place(point.x, width, size.width), y: place(point.y, height, size.height), width, height });
    }
  }

  /** Keeps place and scale when the picture got another size. */
  resized(before) {
    const box = this.svg.getBoundingClientRect();
    const scale = this.#view.width / (before.width || 1);
    this.#show({ ...this.#view, width: box.width * scale, height: box.height * scale });
  }

  zoom(inwards, at = { x: 0.5, y: 0.5 }) {
    this.#scale(inwards ? 1 / STEP : STEP, at);
  }

  pan(dx, dy) {
    const scale = this.#view.width / (this.svg.clientWidth || 1);
    this.#show({ ...this.#view, x: this.#view.x + dx * PAN * scale, y: this.#view.y + dy * PAN * scale });
  }

  /** Moves just so far that the box lies inside the view. */
  reveal({ x, y, w, h }) {
    const view = this.#view;
    const into = (from, size, start, length) => Math.min(Math.max(from, start + length - size), start);
    this.#show({ ...view, x: into(view.x, view.width, x, w), y: into(view.y, view.height, y, h) });
  }

  #scale(factor, at) {
    const view = this.#view;
    const smallest = this.svg.clientWidth / CLOSEST;
    const largest = Math.max(this.#size.width, this.#size.height, view.width) * 2;
    const width = Math.min(Math.max(view.width * factor, smallest), largest);
    const height = (view.height / view.width) * width;
    this.#show({ x: view.x + (view.width - width) * at.x, y: view.y + (view.height - height) * at.y, width, height });
  }

  #show(view) {
    this.#view = view;
    const numbers = [view.x, view.y, view.width, view.height].map((number) => number.toFixed(1));
    this.svg.setAttribute('viewBox', numbers.join(' '));
  }

  #onWheel(event) {
    if (!event.ctrlKey && !event.metaKey) {
      return;
    }
    event.preventDefault();
    const box = this.svg.getBoundingClientRect();
    const at = { x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height };
    this.#scale(event.deltaY < 0 ? 1 / STEP : STEP, at);
  }

  #onMove(event) {
    const before = this.#pointers.get(event.pointerId);
    if (!before) {
      return;
    }
    const others = [...this.#pointers.values()].filter((each) => each.pointerId !== event.pointerId);
    this.#pointers.set(event.pointerId, event);
    if (others.length > 0) {
      const [other] = others;
      const distance = (each) => Math.hypot(each.clientX - other.clientX, each.clientY - other.clientY) || 1;
      this.#scale(distance(before) / distance(event), { x: 0.5, y: 0.5 });
    } else {
      const scale = this.#view.width / (this.svg.clientWidth || 1);
      const [dx, dy] = [event.clientX - before.clientX, event.clientY - before.clientY];
      this.#show({ ...this.#view, x: this.#view.x - dx * scale, y: this.#view.y - dy * scale });
    }
  }
}
