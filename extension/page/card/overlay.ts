import type { Say } from '../../../core/words.ts';
import { copyText } from '../copy-text.ts';
import type { Place } from '../dom.ts';
import { triedText } from '../find/find-tried.ts';
import { type CardView, createCard } from './card.ts';
import { keepKeys, keepPresses } from './card-keys.ts';
import { dragBy, wayOf } from './card-move.ts';
import {
  type CardAction,
  type CardPlace,
  type CardState,
  type StepLine,
  stepOf,
} from './card-state.ts';
import { createLayer } from './layer.ts';
import { watchTop } from './layer-top.ts';
import { cardPlacer, NOWHERE } from './overlay-place.ts';
import { followTarget } from './overlay-target.ts';
import type { Point } from './place.ts';
import { type SightOf, watchPlainlyVisible } from './plainly-visible.ts';
import { createRing } from './ring.ts';
import { NO_SEAL, sealRoot } from './seal.ts';
import { warmFonts } from './warm-fonts.ts';

export type Overlay = {
  show(state: CardState): void;
  hide(): void;
};

export type OverlayAbout = {
  document: Document;
  say: Say;
  signal: AbortSignal;
  /** `drawn`: the step that the card said then. */
  onPress(action: CardAction, drawn: StepLine | null): void;
  /** The first and the last block of a list that the page shows. */
  list?: () => readonly Element[];
  /** The document, and the shadow roots and frames in it. */
  roots: () => readonly Place[];
  preferences?: CardPlace;
  /** The user moved the card, or made it small or whole. */
  onPlaced?(place: CardPlace): void;
};

/** Presses that change nothing that counts are taken also while something covers the card. */
const HARMLESS: readonly CardAction['type'][] = ['leave', 'small', 'copyTried'];

/**
 * The card and the ring on a page. Draws nothing, and watches nothing, until something is shown. What they are made
 * of is made ready meanwhile: the page has asked the background what to show.
 */
export function createOverlay(about: OverlayAbout): Overlay {
  let open: Overlay | null = null;
  const ready = (): Overlay | null => {
    if (!about.signal.aborted) open ??= openOverlay(about);
    return open;
  };
  setTimeout(() => {
    // Measured in Chromium alone.
    if (ready() && !import.meta.env.FIREFOX) warmFonts();
  });
  return {
    show: (state) => ready()?.show(state),
    hide: () => open?.hide(),
  };
}

/** A double click, and a hand that is on its way, take less than this. */
const MEANT = 350;
/** Further than this, and another button lies under the pointer. */
const JUMP = 24;

function openOverlay(about: OverlayAbout): Overlay {
  const { document, say, signal } = about;
  let state: CardState | null = null;
  let subject = '';
  let drawn = '';
  let menu = false;
  let message: CardView['message'] = null;
  /** What is asked, where, and since when that is drawn: a press before was meant for what lay there then. */
  let asked = '';
  let at = NOWHERE;
  let since = 0;
  const layer = createLayer(document, signal, anew);
  const ring = createRing();
  const follower = followTarget(document, draw, signal);
  const card = createCard(
    layer.root,
    { say, press },
    {
      menu: () => draw({ menu: !menu }),
      small: (event) => {
        placer.setSmall(!placer.place().small);
        press({ type: 'small', small: placer.place().small }, event);
      },
      show: follower.scrollTo,
      copyTried: (event) => void copyTried(event),
      resetPlace: () => {
        placer.moveTo(null);
        draw({ menu: false });
      },
    },
  );
  let sightOf: SightOf = () => 'new';
  const placer = cardPlacer(card.element, document, about);
  layer.surface.append(ring.element, card.element);
  const seal = import.meta.env.FIREFOX ? sealRoot(layer.root, ring.element, signal) : NO_SEAL;
  const { moved, done } = placer.drag;
  const drag = { moved: (to: Point) => seal.ours(() => moved(to)), done: () => seal.ours(done) };
  dragBy(card.element, drag, signal);
  keepPresses(layer.root, signal);
  /** Ends with what is shown: a page on which nothing is has no listener and no timer of ours. */
  let shown = new AbortController();

  function open(): void {
    shown = new AbortController();
    const until = AbortSignal.any([signal, shown.signal]);
    layer.open();
    const isOnTop = watchTop(
      document,
      layer,
      () => sightOf() === 'plain',
      () => seal.ours(put),
      until,
    );
    sightOf = watchPlainlyVisible(card.element, layer.host, isOnTop, until);
    // Before what keeps its keys from all who listen later.
    seal.watch(until);
    keepKeys(layer.host, layer.root, onKey, until);
    const options = { signal: until, passive: true };
    document.defaultView?.addEventListener('resize', () => draw(), options);
  }

  type Change = { menu?: boolean; message?: CardView['message'] };

  function draw(change: Change = {}): void {
    const now = state;
    if (!now) return;
    seal.ours(() => {
      write(now, change);
      put();
    });
  }

  /** Draws what has changed. Pages change all the time: a button drawn anew between press and release would not hear of it. */
  function write(state: CardState, change: Change): void {
    menu = change.menu ?? menu;
    message = change.message === undefined ? message : change.message;
    const { sight } = follower.last();
    const view = { state, sight, small: placer.place().small, menu, message };
    const text = JSON.stringify(view);
    if (text !== drawn) card.draw(view);
    drawn = text;
  }

  function put(): void {
    const { rect } = follower.last();
    // A page that is zoomed by its own style zooms what is in it, the top layer too: places are in the window's pixels.
    layer.surface.style.zoom = `${1 / (layer.host.parentElement?.currentCSSZoom ?? 1)}`;
    ring.over(rect);
    const now = placer.put(rect, about.list?.());
    const lower = now.y + now.height - at.y - at.height;
    if (Math.hypot(now.x - at.x, now.y - at.y, lower) <= JUMP) return;
    at = now;
    anew();
  }

  /** In two frames it is drawn, also where the page keeps the browser busy meanwhile. */
  function anew(): void {
    since = Number.POSITIVE_INFINITY;
    requestAnimationFrame(() => requestAnimationFrame((now) => (since = now)));
  }

  function press(action: CardAction, event: Event): void {
    // A double click is one press: its second would be one on the step that comes after.
    if (!event.isTrusted || !(event instanceof MouseEvent) || event.detail > 1) return;
    const seen = event.timeStamp - since > MEANT ? sightOf(true) : 'new';
    const meant = seal.holds(event) ? seen : 'covered';
    const sight = HARMLESS.includes(action.type) ? 'plain' : meant;
    if (sight === 'plain') about.onPress(action, state && stepOf(state));
    const refusal = sight === 'new' ? 'cardNew' : 'cardCovered';
    draw({ menu: false, message: sight === 'plain' ? null : { tone: 'bad', words: say(refusal) } });
  }

  /** Where the page may not write to the clipboard, the text is shown, to be copied by hand. */
  async function copyTried(event: Event): Promise<void> {
    const text = triedText((state && stepOf(state)?.view.point) ?? '', follower.tried());
    press({ type: 'copyTried', text }, event);
    const copied = event.isTrusted && (await copyText(text));
    draw({
      message: copied ? { tone: 'good', words: say('cardCopied') } : { tone: 'plain', words: text },
    });
  }

  function onKey(event: KeyboardEvent, focused: Element): boolean {
    const way = focused.getAttribute('data-key') === 'move' ? wayOf(event.key) : null;
    if (way) seal.ours(() => placer.nudge(way));
    if (event.key !== 'Escape') return way !== null;
    if (!menu) placer.setSmall(true);
    if (!menu && focused instanceof HTMLElement) focused.blur();
    draw({ menu: false });
    return true;
  }

  function show(next: CardState): void {
    const isOpening = state === null;
    state = next;
    const asks = 'question' in next ? JSON.stringify(next.question) : next.state;
    if (asks !== asked) anew();
    asked = asks;
    const line = stepOf(next);
    const about = line ? line.view.key : next.state;
    follower.aim(line?.target ?? null);
    write(next, about === subject ? {} : { menu: false, message: null });
    // Written before it is in the page: the browser looks at its styles once, not twice.
    if (isOpening) open();
    if (about !== subject && !isOpening) ring.call();
    put();
    subject = about;
  }

  return {
    show: (next) => seal.ours(() => show(next)),
    hide() {
      state = null;
      subject = '';
      follower.aim(null);
      shown.abort();
      layer.close();
    },
  };
}
