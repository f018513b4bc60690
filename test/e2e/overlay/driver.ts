import words from '../../../extension/locales/en/card.json' with { type: 'json' };
import { createOverlay } from '../../../extension/page/overlay.ts';
import { states } from './states.ts';

/**
 * Runs beside the overlay in its own world. It reaches our closed root by what only this world can do:
 * replacing `attachShadow` here is not seen by the page, nor the other way round.
 */
const roots: ShadowRoot[] = [];
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
  const root = attach.call(this, init);
  roots.push(root);
  return root;
};

const texts = new Map(Object.entries(words).map(([key, { message }]) => [key, message]));
const plural = new Intl.PluralRules('en');

function say(key: string, values: Record<string, string | number> = {}): string {
  const form = `${key}_${plural.select(Number(values.count))}`;
  const message = texts.get(key) ?? texts.get(form);
  if (message === undefined) throw new Error(`no message ${key}`);
  return message.replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
}

const stop = new AbortController();
const pressed: string[] = [];
const placed: unknown[] = [];
const overlay = createOverlay({
  document,
  say,
  signal: stop.signal,
  onPress: (action) => pressed.push(action.type),
  onPlaced: (place) => placed.push(place),
});

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
    const state = states(document)[name];
    if (!state) throw new Error(`no state ${name}`);
    overlay.show(state);
  },
  names: () => Object.keys(states(document)),
  hide: () => overlay.hide(),
  refresh: () => overlay.refresh(),
  // As it is laid out: lines are what is tested.
  // biome-ignore lint/performance/useDomNodeTextContent: text without its layout has no lines.
  text: () => roots[0]?.querySelector<HTMLElement>('.card')?.innerText ?? '',
  focused: () => roots[0]?.activeElement?.getAttribute('data-key') ?? null,
  fake: (name: string) => (part(name) as HTMLElement | null)?.click(),
  box: (name: string) => {
    const element = part(name);
    if (!element?.checkVisibility()) return null;
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  },
};

Object.assign(globalThis, { driver });
