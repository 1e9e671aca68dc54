/** Buttons for everything that keys and dragging do: for fingers and for who cannot drag. One tab stop, arrows inside. */
import { iconSvg } from '../icon.js';
import { make } from '../text.js';

const BUTTONS = [
  { action: 'indent', icon: 'indent' },
  { action: 'outdent', icon: 'outdent' },
  { action: '@', icon: 'assign' },
  { action: '!', icon: 'clock' },
  { action: '/', icon: 'plus' },
  { action: '#', sign: '#' },
  { action: 'moveUp', icon: 'arrow-up' },
  { action: 'moveDown', icon: 'arrow-down' },
  { action: 'undo', icon: 'undo' },
  { action: 'redo', icon: 'undo', mirrored: true },
  { action: 'describe', icon: 'edit' },
  { action: 'parallel', icon: 'parallel' },
  { action: 'duplicate', icon: 'copy' },
  { action: 'delete', icon: 'trash' },
];
/** The translated name of a button that is called by a sign. */
const NAMES = { '@': 'assign', '!': 'due', '/': 'insert', '#': 'tag' };

function onArrow(event, bar) {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!step) {
    return;
  }
  const buttons = [...bar.querySelectorAll('button:not([hidden])')];
  const at = buttons.indexOf(document.activeElement);
  const target = buttons[(at + step + buttons.length) % buttons.length];
  buttons.forEach((button) => (button.tabIndex = button === target ? 0 : -1));
  target.focus();
  event.preventDefault();
}

export function createToolbar(onAction) {
  const bar = make('div', 'sw-outline-tools');
  bar.setAttribute('role', 'toolbar');
  BUTTONS.forEach(({ action, icon, sign, mirrored }, index) => {
    const button = make('button', 'sw-outline-tool');
    button.type = 'button';
    button.dataset.action = action;
    button.tabIndex = index === 0 ? 0 : -1;
    button.append(icon ? iconSvg(icon) : make('span', '', sign));
    button.toggleAttribute('data-mirrored', mirrored === true);
    // The line keeps its focus and a phone its keyboard.
    button.addEventListener('pointerdown', (event) => event.preventDefault());
    button.addEventListener('click', () => onAction(action));
    bar.append(button);
  });
  bar.addEventListener('keydown', (event) => onArrow(event, bar));
  return bar;
}

export function nameToolbar(bar, texts) {
  bar.setAttribute('aria-label', texts.toolbar ?? '');
  bar.querySelectorAll('button').forEach((button) => {
    const { action } = button.dataset;
    const name = texts[NAMES[action] ?? action] ?? '';
    button.setAttribute('aria-label', name);
    button.title = name;
  });
}

/** On a phone the bar sits on top of the on-screen keyboard. */
export function followKeyboard(bar) {
  const viewport = window.visualViewport;
  const follow = () => {
    const hidden = Math.max(0, window.innerHeight - viewport.height - viewport.offsetTop);
    bar.style.setProperty('--sw-keyboard', `${hidden}px`);
  };
  viewport?.addEventListener('resize', follow);
  viewport?.addEventListener('scroll', follow);
  return () => {
    viewport?.removeEventListener('resize', follow);
    viewport?.removeEventListener('scroll', follow);
  };
}
