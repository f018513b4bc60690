import { holds, query, shadowOf } from '../dom.ts';
import { IN_TOP_LAYER } from './layer-top.ts';

/** How long the card must have been in plain sight before a press on it counts: the least that the browser allows. */
const SETTLED = 100;

/** `new`: the browser has not told yet. `covered`: something is over it, or makes it hard to see. */
export type Sightliness = 'plain' | 'covered' | 'new';

/** `atPress`: looks through every shadow root too, where it has to look by itself. That is a walk over the page. */
export type SightOf = (atPress?: boolean) => Sightliness;

/**
 * Tells whether an element is plainly visible: nothing over it, no filter, no transparency. Where the browser
 * can tell it itself (IntersectionObserver v2), it is asked; else what can be looked up is (SECURITY.md A).
 * `isOnTop`: nothing of the page was shown on top since we were.
 */
export function watchPlainlyVisible(
  element: HTMLElement,
  host: Element,
  isOnTop: () => boolean,
  signal: AbortSignal,
): SightOf {
  // Each build leaves out what its browser does not need, half a kilobyte in every guided page.
  if (import.meta.env.FIREFOX || !(import.meta.env.CHROME || hasVisibility()))
    return (atPress) =>
      isOnTop() &&
      looksVisible(element, host) &&
      !(atPress && (isTiny(element) || isTopInRoots(host.ownerDocument, host)))
        ? 'plain'
        : 'covered';
  let told: Sightliness = 'new';
  const options = { threshold: [0.98], trackVisibility: true, delay: SETTLED };
  const observer = new IntersectionObserver((entries) => {
    const last = entries.at(-1);
    if (last) told = 'isVisible' in last && last.isVisible === true ? 'plain' : 'covered';
  }, options);
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
  return (atPress) => (atPress && isTiny(element) ? 'covered' : told);
}

/** A page's zoom on html is ours too: a card that is squeezed is 240 wide, and under 200 nobody reads what it asks. */
const isTiny = (element: Element): boolean => element.getBoundingClientRect().width < 200;

const hasVisibility = (): boolean => 'trackVisibility' in IntersectionObserver.prototype;

/** Styles of an ancestor that can hide what is inside it; `none` and `1` are harmless. */
const HIDING = ['filter', 'maskImage', 'clipPath'] as const;

function looksVisible(element: HTMLElement, host: Element): boolean {
  const { ownerDocument: page } = host;
  const view = page.defaultView;
  // What a transition draws lies over the top layer, and is no element.
  if (
    !view ||
    page.querySelector(':is(:active-view-transition)') ||
    !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  )
    return false;
  for (let box: Element | null = host; box; box = box.parentElement) {
    const style = view.getComputedStyle(box);
    if (Number(style.opacity) < 0.9 || style.mixBlendMode !== 'normal') return false;
    if (HIDING.some((name) => !['none', ''].includes(style[name]))) return false;
  }
  return points(element).every(([x, y]) => page.elementFromPoint(x, y) === host);
}

/** The middle of the element and points near its corners. */
function points(element: Element): [number, number][] {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const IN = 14;
  return [
    [x, y],
    [left + IN, top + IN],
    [right - IN, top + IN],
    [left + IN, bottom - IN],
    [right - IN, bottom - IN],
  ];
}

/**
 * Whether one of those is in a shadow root, where nothing tells us that it was shown: it counts as over us unless we
 * are in it. Firefox shows closed roots to an extension's script.
 */
function isTopInRoots(place: Document | ShadowRoot, host: Element): boolean {
  return [...query(place, '*')].some((element) => {
    const root = element === host ? null : rootOf(element);
    if (!root) return false;
    return (
      [...query(root, IN_TOP_LAYER)].some((top) => !holds(top, host)) || isTopInRoots(root, host)
    );
  });
}

/** Its shadow root, also a closed one: Firefox shows those to an extension's script. */
export function rootOf(element: Element & { openOrClosedShadowRoot?: ShadowRoot | null }) {
  return element.openOrClosedShadowRoot ?? shadowOf(element);
}
