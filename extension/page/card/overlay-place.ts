import type { Place } from '../dom.ts';
import type { CardPlace } from './card-state.ts';
import { listRect } from './list-rect.ts';
import {
  hidesList,
  type Point,
  place,
  type Rect,
  roomBeside,
  type Size,
  toParts,
} from './place.ts';
import { pressesAt } from './presses-at.ts';

/** A card lower than these shows little, or too little to be of use; a narrower one can't be read. */
const LOW = 220;
const LOWEST = 160;
const NARROWEST = 240;
/** Over a list it is no lower than it has to be: at the last its first words are read. */
const OVER_LIST = [300, 270, 240, LOW];

/** What the card can shrink to beside what leaves so much room, best first. */
function sizesFor({ width, height }: Size, isList: boolean): Partial<Size>[] {
  return [
    ...(height >= LOW ? [{ height }] : []),
    ...(width >= NARROWEST ? [{ width }] : []),
    ...(isList ? OVER_LIST : height >= LOWEST ? [height, 0] : [0]).map((height) => ({ height })),
  ];
}

export const NOWHERE: Rect = { x: 0, y: 0, width: 0, height: 0 };

export type Placer = {
  place(): CardPlace;
  /**
   * Puts the card where it leaves the target free, and of a list what it can; of its blocks the first and the last are enough.
   * Gives where it now is, without asking the browser for layout once more.
   */
  put(target: Rect | null, list?: readonly Element[]): Rect;
  setSmall(small: boolean): void;
  moveTo(at: Point | null): void;
  nudge(way: Point): void;
  drag: { moved(at: Point): void; done(): void };
};

/** Keeps the card's place: beside the target, or where the user put it. */
export function cardPlacer(
  card: HTMLElement,
  document: Document,
  about: {
    preferences?: CardPlace;
    onPlaced?(place: CardPlace): void;
    roots: () => readonly Place[];
  },
): Placer {
  let kept = about.preferences ?? { small: false, at: null };
  let target: Rect | null = null;
  let list: Rect | null = null;
  let isSqueezed = false;
  let here = NOWHERE;
  const view = document.defaultView ?? window;
  // Once for nobody, as the card itself is made.
  place(NOWHERE, { target: NOWHERE, window: NOWHERE, rtl: false, at: null });

  function windowSize() {
    return { width: view.document.documentElement.clientWidth, height: view.innerHeight };
  }

  function put(next: Rect | null, blocks: readonly Element[] = []): Rect {
    target = next;
    // Who moved the card there wants it there.
    list = kept.at ? null : listRect(blocks, windowSize());
    if (isSqueezed) squeeze({});
    const covered = putOnce();
    const sizes = covered ? sizesFor(roomBeside(covered, windowSize()), covered === list) : [];
    for (const size of sizes) {
      squeeze(size);
      if (putOnce() !== covered) break;
    }
    return here;
  }

  /** Makes the card lower or narrower than it wants to be; a height of 0 leaves its bar alone. */
  function squeeze({ width, height }: Partial<Size>): void {
    isSqueezed = width !== undefined || height !== undefined;
    card.classList.toggle('squeezed', height === 0);
    card.style.maxHeight = height ? `min(${height}px, 100vh - 16px)` : '';
    card.style.maxWidth = width ? `${width}px` : '';
  }

  /** Returns what the card covers: the target, or too much of the list. */
  function putOnce(): Rect | null {
    const { width, height } = card.getBoundingClientRect();
    const rtl = view.getComputedStyle(view.document.documentElement).direction === 'rtl';
    // Beside its target it may hide other buttons; and who moved it there wants it there.
    const presses = target || kept.at ? undefined : pressesAt(document, about.roots, list);
    const wish = { target, list, presses, window: windowSize(), rtl, at: kept.at };
    // What is below the card is looked for.
    card.style.pointerEvents = 'none';
    const at = place({ width, height }, wish);
    card.style.pointerEvents = '';
    card.style.translate = `${Math.round(at.x)}px ${Math.round(at.y)}px`;
    here = { ...at, width, height };
    if (at.covers) return target;
    return hidesList(at, { width, height }, list) ? list : null;
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
