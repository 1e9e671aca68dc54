/**
 * <sw-icon name="inbox"> draws one symbol of icons.svg at 16 px in the colour of the text.
 * It is decoration unless `label` names it.
 */
const SPRITE = new URL('../icons.svg', import.meta.url).pathname;
const SVG = 'http://www.w3.org/2000/svg';

/** A detached <svg> showing the named symbol; anything but a symbol's letters is dropped from the name. */
export function iconSvg(name) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'sw-icon');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `${SPRITE}#${String(name).replace(/[^a-z-]/g, '')}`);
  svg.append(use);
  return svg;
}

class Icon extends HTMLElement {
  static observedAttributes = ['name', 'label'];

  connectedCallback() {
    this.#draw();
  }

  attributeChangedCallback() {
    if (this.isConnected) {
      this.#draw();
    }
  }

  #draw() {
    this.replaceChildren(iconSvg(this.getAttribute('name') ?? ''));
    const label = this.getAttribute('label');
    this.setAttribute('role', label ? 'img' : 'presentation');
    if (label) {
      this.setAttribute('aria-label', label);
    } else {
      this.removeAttribute('aria-label');
    }
  }
}

if (!customElements.get('sw-icon')) {
  customElements.define('sw-icon', Icon);
}
