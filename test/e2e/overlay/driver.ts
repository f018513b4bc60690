import { createOverlay } from '../../../extension/page/card/overlay.ts';
import { rootsOf } from '../../../extension/page/roots.ts';
import { wordsOf } from '../../tools/gallery/words.ts';
import { faintWords } from './contrast.ts';
import { states } from './states.ts';

/**
 * Runs beside the overlay in its own world. It reaches our closed root by what only this world can do:
 * replacing `attachShadow` here is not seen by the page, nor the other way round.
 */
type Asked = { language?: string; open?: boolean };
const asked: Asked = Reflect.get(globalThis, 'asked') ?? {};
const roots: ShadowRoot[] = [];
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
  // Open only where a test says so: axe looks into no closed root.
  const root = attach.call(this, { ...init, mode: asked.open ? 'open' : init.mode });
  roots.push(root);
  return root;
};

const stop = new AbortController();
const pressed: string[] = [];
const placed: unknown[] = [];
const overlay = createOverlay({
  document,
  say: wordsOf(asked.language ?? 'en').say,
  signal: stop.signal,
  onPress: (action) => pressed.push(action.type),
  roots: () => rootsOf(document),
  list: () => [...document.querySelectorAll('li')],
  onPlaced: (place) => placed.push(place),
});

/** The first words, of what is about to be lost the first name, and every press. */
const MUST_SHOW = ['section:first-child > .say', '.row:first-child .name', '.foot button'];
const THREE_LINES = 68;

function part(name: string): Element | null {
  const selector = name === 'card' || name === 'ring' ? `.${name}` : `[data-key="${name}"]`;
  return roots[0]?.querySelector(selector) ?? null;
}

const driver = {
  pressed,
  placed,
  overlay,
  stop: () => stop.abort(),
  show: (name: string) => {
    const state = states({ document })[name];
    if (!state) throw new Error(`no state ${name}`);
    overlay.show(state);
  },
  names: () => Object.keys(states({ document })),
  hide: () => overlay.hide(),
  // As it is laid out: lines are what is tested.
  // biome-ignore lint/performance/useDomNodeTextContent: text without its layout has no lines.
  text: () => roots[0]?.querySelector<HTMLElement>('.card')?.innerText ?? '',
  focused: () => roots[0]?.activeElement?.getAttribute('data-key') ?? null,
  fake: (name: string) => (part(name) as HTMLElement | null)?.click(),
  faint: () => (roots[0] ? faintWords(roots[0]) : []),
  /** What is cut: wider than its place without being meant to. */
  cut: () =>
    [...(roots[0]?.querySelectorAll<HTMLElement>('.card, .body, .body *, .foot, .foot *') ?? [])]
      .filter((each) => each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 0)
      .map((each) => each.className || each.tagName),
  /** What must be read or pressed at once and is not: its first three lines are below the edge of its part of the card. */
  unseen: () =>
    MUST_SHOW.flatMap((must) => [...(roots[0]?.querySelectorAll<HTMLElement>(must) ?? [])])
      .filter((each) => each.checkVisibility())
      .filter((each) => {
        const room = (each.closest('.body') ?? each.closest('.card'))?.getBoundingClientRect();
        const { top, height } = each.getBoundingClientRect();
        return room && top + Math.min(height, THREE_LINES) > room.bottom + 1;
      })
      .map((each) => each.textContent),
  box: (name: string) => {
    const element = part(name);
    if (!element?.checkVisibility()) return null;
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  },
};

Object.assign(globalThis, { driver });
