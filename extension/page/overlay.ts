import type { Say } from '../../core/words.ts';
import { createCard } from './card.ts';
import { keepEvents } from './card-keys.ts';
import { dragBy, wayOf } from './card-move.ts';
import { type CardAction, type CardPlace, type CardState, stepOf } from './card-state.ts';
import { triedText } from './find-tried.ts';
import { createLayer } from './layer.ts';
import { watchTop } from './layer-top.ts';
import { cardPlacer } from './overlay-place.ts';
import { followTarget } from './overlay-target.ts';
import { watchPlainlyVisible } from './plainly-visible.ts';
import { createRing } from './ring.ts';

export type Overlay = {
  show(state: CardState): void;
  /** Looks for the target again, after the page has changed. */
  refresh(): void;
  hide(): void;
};

export type OverlayAbout = {
  document: Document;
  say: Say;
  signal: AbortSignal;
  onPress(action: CardAction): void;
  preferences?: CardPlace;
  /** The user moved the card, or made it small or whole. */
  onPlaced?(place: CardPlace): void;
};

/** Presses that change nothing that counts are taken also while something covers the card. */
const HARMLESS: ReadonlySet<CardAction['type']> = new Set(['leave', 'small', 'copyTried']);

/** The card and the ring on a page. Draws nothing until something is shown. */
export function createOverlay(about: OverlayAbout): Overlay {
  let open: Overlay | null = null;
  return {
    show: (state) => {
      open ??= openOverlay(about);
      open.show(state);
    },
    refresh: () => open?.refresh(),
    hide: () => open?.hide(),
  };
}

function openOverlay({
  document,
  say,
  signal,
  onPress,
  preferences,
  onPlaced,
}: OverlayAbout): Overlay {
  let state: CardState | null = null;
  let step = '';
  let drawn = '';
  let menu = false;
  let message: string | null = null;
  const layer = createLayer(document, signal);
  const ring = createRing();
  const follower = followTarget(document, aimed, signal);
  const press = (action: CardAction, event: Event): void => {
    if (!event.isTrusted) return;
    message = HARMLESS.has(action.type) || isPlain() ? null : say('cardCovered');
    menu = false;
    if (message === null) onPress(action);
    draw();
  };
  const card = createCard(
    layer.root,
    { say, press },
    {
      menu: () => {
        menu = !menu;
        draw();
      },
      small: (event) => {
        placer.setSmall(!placer.place().small);
        press({ type: 'small', small: placer.place().small }, event);
      },
      show: () => follower.scrollTo(),
      copyTried: (event) => {
        const text = triedText(pointOf(state), follower.tried());
        press({ type: 'copyTried', text }, event);
        if (event.isTrusted) copy(text);
      },
      resetPlace: () => {
        menu = false;
        placer.moveTo(null);
        draw();
      },
    },
  );
  layer.surface.append(ring.element, card.element);
  const isPlain = watchPlainlyVisible(card.element, layer.host, signal);
  const placer = cardPlacer(
    card.element,
    document,
    preferences ?? { small: false, at: null },
    onPlaced,
  );
  dragBy(card.element, placer.drag, signal);
  watchTop(document, layer, () => state !== null, signal);
  keepEvents(layer.host, layer.root, onKey, signal);

  function aimed(target: ReturnType<typeof follower.aim>): void {
    ring.over(target.rect);
    draw();
  }

  function copy(text: string): void {
    const done = () => {
      message = say('cardCopied');
      draw();
    };
    // Without the permission (an insecure page, a policy), the text is shown instead, to be copied by hand.
    const refused = () => {
      message = text;
      draw();
    };
    const clipboard: Clipboard | undefined = document.defaultView?.navigator.clipboard;
    if (clipboard) void clipboard.writeText(text).then(done, refused);
    else refused();
  }

  function draw(): void {
    if (!state) return;
    const target = follower.last();
    const view = { state, sight: target.sight, small: placer.place().small, menu, message };
    // Pages change all the time: a button drawn anew between press and release would not hear of it.
    const text = JSON.stringify(view);
    if (text !== drawn) card.draw(view);
    drawn = text;
    placer.put(target.rect);
  }

  function onKey(event: KeyboardEvent, focused: Element): boolean {
    if (event.key === 'Escape') return leaveBy(focused);
    const way = focused.getAttribute('data-key') === 'move' ? wayOf(event.key) : null;
    if (way) placer.nudge(way);
    return way !== null;
  }

  function leaveBy(focused: Element): boolean {
    if (menu) menu = false;
    else placer.setSmall(true);
    if (focused instanceof HTMLElement) focused.blur();
    draw();
    return true;
  }

  return {
    show(next) {
      const opening = state === null;
      state = next;
      const line = stepOf(next);
      const key = line ? `${line.view.journey.id} ${line.view.number}` : next.state;
      if (key !== step) message = null;
      ring.over(follower.aim(line?.target ?? null).rect);
      if (key !== step) ring.call();
      step = key;
      if (opening) layer.open();
      draw();
    },
    refresh: () => follower.refresh(),
    hide() {
      state = null;
      follower.aim(null);
      layer.close();
    },
  };
}

function pointOf(state: CardState | null): string {
  return (state && stepOf(state)?.view.point) ?? '';
}
