import type { CardPlace } from './card-state.ts';
import { type Point, place, type Rect, roomBeside, toParts } from './place.ts';

/** A card lower than this shows too little to be of use: it is made small instead. */
const LOWEST = 150;

export type Placer = {
  place(): CardPlace;
  /** Puts the card where it leaves the target free. */
  put(target: Rect | null): void;
  setSmall(small: boolean): void;
  moveTo(at: Point | null): void;
  nudge(way: Point): void;
  drag: { moved(at: Point): void; done(): void };
};

/** Keeps the card's place: beside the target, or where the user put it. */
export function cardPlacer(
  card: HTMLElement,
  document: Document,
  start: CardPlace,
  onPlaced: ((place: CardPlace) => void) | undefined,
): Placer {
  let kept = start;
  let target: Rect | null = null;
  const view = document.defaultView ?? window;

  function windowSize() {
    return { width: view.document.documentElement.clientWidth, height: view.innerHeight };
  }

  function put(next: Rect | null): void {
    target = next;
    card.classList.remove('squeezed');
    card.style.removeProperty('--room');
    if (!putOnce() || !target) return;
    const room = roomBeside(target, windowSize());
    card.style.setProperty('--room', `${Math.max(room, LOWEST)}px`);
    if (!putOnce()) return;
    card.classList.add('squeezed');
    putOnce();
  }

  /** Returns whether the card covers the target. */
  function putOnce(): boolean {
    const { width, height } = card.getBoundingClientRect();
    const rtl = view.getComputedStyle(view.document.documentElement).direction === 'rtl';
    const wish = { target, window: windowSize(), rtl, at: kept.at };
    const at = place({ width, height }, wish);
    card.style.translate = `${Math.round(at.x)}px ${Math.round(at.y)}px`;
    return at.covers;
  }

  function keep(next: CardPlace): void {
    kept = next;
    onPlaced?.(kept);
  }

  function moveTo(at: Point): void {
    kept = { ...kept, at: toParts(at, card.getBoundingClientRect(), windowSize()) };
    put(target);
  }

  return {
    place: () => kept,
    put,
    setSmall: (small) => keep({ ...kept, small }),
    moveTo: (at) => keep({ ...kept, at }),
    nudge(way) {
      const { x, y } = card.getBoundingClientRect();
      moveTo({ x: x + way.x, y: y + way.y });
      keep(kept);
    },
    drag: { moved: moveTo, done: () => keep(kept) },
  };
}
