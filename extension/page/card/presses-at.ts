import { overlap, type Point, type Rect, type Size } from './place.ts';

const PRESSED = 'a,button,input,select,textarea,label,[role=button],[role=link],[tabindex="0"]';
/** No target for a finger or a mouse is smaller, so that none is between two points. */
const STEP = 16;
const POINT: Size = { width: 1, height: 1 };

/** Counts what can be pressed in a place of the window; what is in a list is the list's. */
export function pressesAt(document: Document, list: Rect | null) {
  return (at: Point, { width, height }: Size): number => {
    const found = new Set<Element | null>([null]);
    for (let x = at.x; x < at.x + width; x += STEP) {
      for (let y = at.y; y < at.y + height; y += STEP) {
        if (!overlap({ x, y }, POINT, list)) found.add(pressedAt(document, x, y));
      }
    }
    return found.size - 1;
  };
}

function pressedAt(root: DocumentOrShadowRoot, x: number, y: number): Element | null {
  const element = root.elementFromPoint(x, y);
  const inside = element?.shadowRoot;
  return inside && inside !== root ? pressedAt(inside, x, y) : (element?.closest(PRESSED) ?? null);
}
