import type { CardPlace } from './card-state.ts';
import { type Point, place, type Rect, roomBeside, type Size, toParts } from './place.ts';

/** A card lower than these shows little, or too little to be of use; a narrower one can't be read. */
const LOW = 220;
const LOWEST = 140;
const NARROWEST = 240;

/** What the card can shrink to beside a target that leaves so much room, best first. */
function sizesFor({ width, height }: Size): Partial<Size>[] {
  return [
    ...(height >= LOW ? [{ height }] : []),
    ...(width >= NARROWEST ? [{ width }] : []),
    ...(height >= LOWEST ? [{ height }] : []),
    { height: 0 },
  ];
}

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
  about: { preferences?: CardPlace; onPlaced?(place: CardPlace): void },
): Placer {
  let kept = about.preferences ?? { small: false, at: null };
  let target: Rect | null = null;
  let isSqueezed = false;
  const view = document.defaultView ?? window;

  function windowSize() {
    return { width: view.document.documentElement.clientWidth, height: view.innerHeight };
  }

  function put(next: Rect | null): void {
    target = next;
    if (isSqueezed) squeeze({});
    if (!putOnce() || !target) return;
    const room = roomBeside(target, windowSize());
    for (const size of sizesFor(room)) {
      squeeze(size);
      if (!putOnce()) return;
    }
  }

  /** Makes the card lower or narrower than it wants to be; a height of 0 leaves its bar alone. */
  function squeeze({ width, height }: Partial<Size>): void {
    isSqueezed = width !== undefined || height !== undefined;
    card.classList.toggle('squeezed', height === 0);
    card.style.setProperty('--height', height ? `${height}px` : 'initial');
    card.style.setProperty('--width', width ? `${width}px` : 'initial');
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
    about.onPlaced?.(kept);
  }

  /** Follows the pointer wherever it goes; when it lets go, the target is left free. */
  function follow(at: Point): void {
    kept = { ...kept, at: toParts(at, card.getBoundingClientRect(), windowSize()) };
    card.style.translate = `${Math.round(at.x)}px ${Math.round(at.y)}px`;
  }

  function done(): void {
    put(target);
    keep(kept);
  }

  return {
    place: () => kept,
    put,
    setSmall: (small) => keep({ ...kept, small }),
    moveTo: (at) => keep({ ...kept, at }),
    nudge(way) {
      const { x, y } = card.getBoundingClientRect();
      follow({ x: x + way.x, y: y + way.y });
      done();
    },
    drag: { moved: follow, done },
  };
}
