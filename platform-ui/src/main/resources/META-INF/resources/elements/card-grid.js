/**
 * <sw-card-grid> moves between its cards (`a.sw-card`) with the arrow keys, Home and End, as they lie on the screen. Enter follows a
 * card's link; Ctrl+Enter tells `sw-use` {card}, the value of its `data-card`.
 */
const STEPS = { ArrowLeft: -1, ArrowRight: 1 };

function middle(card) {
  const box = card.getBoundingClientRect();
  return { x: box.left + box.width / 2, top: box.top };
}

/** The card of the next line, up (-1) or down (1), that lies nearest below or above. */
export function acrossLines(places, at, direction) {
  const from = places[at];
  const beyond = places
    .map((place, index) => ({ ...place, index }))
    .filter((place) => (place.top - from.top) * direction > 4);
  if (beyond.length === 0) {
    return at;
  }
  const line = direction > 0 ? Math.min(...beyond.map((p) => p.top)) : Math.max(...beyond.map((p) => p.top));
  return beyond
    .filter((place) => Math.abs(place.top - line) <= 4)
    .reduce((best, place) => (Math.abs(place.x - from.x) < Math.abs(best.x - from.x) ? place : best)).index;
}

class CardGrid extends HTMLElement {
  #onKey = (event) => {
    const cards = [...this.querySelectorAll('a.sw-card')].filter((card) => card.checkVisibility?.() ?? true);
    const at = cards.indexOf(event.target.closest('a.sw-card'));
    if (at < 0 || event.altKey || event.shiftKey) {
      return;
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      const card = cards[at].dataset.card;
      if (card) {
        event.preventDefault();
        this.dispatchEvent(new CustomEvent('sw-use', { detail: { card } }));
      }
      return;
    }
    const to = this.#target(event.key, cards, at);
    if (to !== undefined) {
      event.preventDefault();
      cards[to].focus();
    }
  };

  #target(key, cards, at) {
    switch (key) {
      case 'ArrowLeft':
      case 'ArrowRight': {
        const step = getComputedStyle(this).direction === 'rtl' ? -STEPS[key] : STEPS[key];
        return Math.min(Math.max(at + step, 0), cards.length - 1);
      }
      case 'ArrowUp':
        return acrossLines(cards.map(middle), at, -1);
      case 'ArrowDown':
        return acrossLines(cards.map(middle), at, 1);
      case 'Home':
        return 0;
      case 'End':
        return cards.length - 1;
      default:
        return undefined;
    }
  }

  connectedCallback() {
    this.addEventListener('keydown', this.#onKey);
  }

  disconnectedCallback() {
    this.removeEventListener('keydown', this.#onKey);
  }
}

if (!customElements.get('sw-card-grid')) {
  customElements.define('sw-card-grid', CardGrid);
}
