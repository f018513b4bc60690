import { type Place, query } from '../dom.ts';
import { common, overlap, type Point, type Rect, type Size } from './place.ts';

const PRESSED = 'a,button,input,select,textarea,label,[role=button],[role=link],[tabindex="0"]';
const POINT: Size = { width: 1, height: 1 };

/** Of ten thousand rows few are looked at: what has more than these before it and after it is a list's. */
const MOST = 1000;
const isOutside = (_: Element, at: number, { length }: Element[]): boolean =>
  at < MOST || length - at <= MOST;

/**
 * Counts what can be pressed in a place of the window; what is in a list is the list's. Where each of them lies is asked
 * once: what is at a point costs the browser a look at the whole page.
 */
export function pressesAt(document: Document, roots: () => readonly Place[], list: Rect | null) {
  let rects: Rect[] | null = null;
  return (at: Point, size: Size): number => {
    rects ??= roots().flatMap((root) =>
      (root.ownerDocument ?? root) === document
        ? [...query(root, PRESSED)].filter(isOutside).map((each) => each.getBoundingClientRect())
        : [],
    );
    const found = new Set<Element | null>([null]);
    for (const rect of rects) {
      const hit = common({ ...at, ...size }, rect);
      if (!hit) continue;
      const x = hit.x + hit.width / 2;
      const y = hit.y + hit.height / 2;
      if (!overlap({ x, y }, POINT, list)) found.add(pressedAt(document, x, y));
    }
    return found.size - 1;
  };
}

function pressedAt(root: DocumentOrShadowRoot, x: number, y: number): Element | null {
  const element = root.elementFromPoint(x, y);
  const inside = element?.shadowRoot;
  return inside && inside !== root ? pressedAt(inside, x, y) : (element?.closest(PRESSED) ?? null);
}
