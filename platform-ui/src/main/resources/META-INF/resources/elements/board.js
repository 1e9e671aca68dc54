/**
 * <sw-board> holds columns (`[data-column]`) with cards (`[data-card]`). A card is moved by dragging it to another column, or with
 * Alt+Left and Alt+Right to the next column and, with the attribute `stride`, with Alt+Up and Alt+Down by as many columns. Each move
 * is told as `sw-move` {card, column}; the cards themselves are moved by whoever hears it. Arrows without Alt go from card to card.
 */
const AHEAD = { ArrowLeft: -1, ArrowRight: 1 };
const DOWN = { ArrowUp: -1, ArrowDown: 1 };

class Board extends HTMLElement {
  #dragged = null;
  #wanted = null;

  #onKey = (event) => {
    const card = event.target.closest?.('[data-card]');
    if (!card || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    if (event.altKey) {
      this.#moveByKey(event, card);
    } else if (event.target === card || event.target.matches('[data-card] a')) {
      this.#walk(event, card);
    }
  };

  #moveByKey(event, card) {
    const sideways = getComputedStyle(this).direction === 'rtl' ? -AHEAD[event.key] : AHEAD[event.key];
    const step = sideways || DOWN[event.key] * Number(this.getAttribute('stride') ?? 0);
    if (!step || !card.draggable) {
      return;
    }
    event.preventDefault();
    const columns = this.#columns();
    const to = columns[columns.indexOf(card.closest('[data-column]')) + step];
    if (to) {
      this.#tell(card, to);
    }
  }

  #walk(event, card) {
    const columns = this.#columns();
    const column = card.closest('[data-column]');
    if (DOWN[event.key]) {
      const cards = [...column.querySelectorAll('[data-card]')];
      this.#focus(event, cards[cards.indexOf(card) + DOWN[event.key]]);
    } else if (AHEAD[event.key]) {
      const step = getComputedStyle(this).direction === 'rtl' ? -AHEAD[event.key] : AHEAD[event.key];
      let at = columns.indexOf(column) + step;
      while (columns[at] && !columns[at].querySelector('[data-card]')) {
        at += step;
      }
      this.#focus(event, columns[at]?.querySelector('[data-card]'));
    }
  }

  #focus(event, card) {
    if (card) {
      event.preventDefault();
      (card.querySelector('a') ?? card).focus();
      card.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
  }

  #columns() {
    return [...this.querySelectorAll('[data-column]')];
  }

  #tell(card, column) {
    this.dispatchEvent(
      new CustomEvent('sw-move', { detail: { card: card.dataset.card, column: column.dataset.column } }),
    );
  }

  #onDragStart = (event) => {
    const card = event.target.closest?.('[data-card]');
    if (card?.draggable) {
      this.#dragged = card;
      card.classList.add('sw-dragged');
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', card.textContent.trim());
    }
  };

  #onDragOver = (event) => {
    const column = event.target.closest?.('[data-column]');
    this.#mark(null);
    if (this.#dragged && column && column !== this.#dragged.closest('[data-column]')) {
      event.preventDefault();
      event.dataTransfer.dropEffect = 'move';
      this.#mark(column);
    }
  };

  #onDrop = (event) => {
    const column = event.target.closest?.('[data-column]');
    if (this.#dragged && column) {
      event.preventDefault();
      this.#tell(this.#dragged, column);
    }
    this.#onDragEnd();
  };

  #onDragEnd = () => {
    this.#dragged?.classList.remove('sw-dragged');
    this.#dragged = null;
    this.#mark(null);
  };

  #mark(column) {
    this.querySelectorAll('.sw-drop-here').forEach((marked) => marked.classList.remove('sw-drop-here'));
    column?.classList.add('sw-drop-here');
  }

  /** Focuses the card now, or as soon as it comes. */
  focusCard(card) {
    this.#wanted = card;
    this.#tryFocus();
  }

  #tryFocus() {
    const card = this.#wanted && this.querySelector(`[data-card="${CSS.escape(this.#wanted)}"]`);
    if (card) {
      this.#wanted = null;
      (card.querySelector('a') ?? card).focus();
      card.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
  }

  #watch = new MutationObserver(() => this.#tryFocus());

  connectedCallback() {
    this.addEventListener('keydown', this.#onKey);
    this.addEventListener('dragstart', this.#onDragStart);
    this.addEventListener('dragover', this.#onDragOver);
    this.addEventListener('drop', this.#onDrop);
    this.addEventListener('dragend', this.#onDragEnd);
    this.#watch.observe(this, { childList: true, subtree: true });
  }

  disconnectedCallback() {
    this.removeEventListener('keydown', this.#onKey);
    this.removeEventListener('dragstart', this.#onDragStart);
    this.removeEventListener('dragover', this.#onDragOver);
    this.removeEventListener('drop', this.#onDrop);
    this.removeEventListener('dragend', this.#onDragEnd);
    this.#watch.disconnect();
  }
}

if (!customElements.get('sw-board')) {
  customElements.define('sw-board', Board);
}
