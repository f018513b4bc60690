import type { Point, Rect, Size } from './place.ts';

const PRESSED =
  'a,button,input,select,textarea,summary,label,[role=button],[role=link],[role=tab],[tabindex="0"]';
/** No target for a finger or a mouse is smaller, so that none is between two points. */
const STEP = 16;

/** Counts what can be pressed in a place of the window, its edges included; what is in a list is the list's. */
export function pressesAt(document: Document, list: Rect | null) {
  return (at: Point, { width, height }: Size): number => {
    const found = new Set<Element>();
    for (let x = 0; x < width + STEP; x += STEP) {
      for (let y = 0; y < height + STEP; y += STEP) {
        const point = { x: at.x + Math.min(x, width), y: at.y + Math.min(y, height) };
        const pressed = isIn(list, point) ? null : pressedAt(document, point);
        if (pressed) found.add(pressed);
      }
    }
    return found.size;
  };
}

function pressedAt(root: DocumentOrShadowRoot, { x, y }: Point): Element | null {
  const element = root.elementFromPoint(x, y);
  const pressed = element?.closest(PRESSED) ?? null;
  const inside = pressed ? null : element?.shadowRoot;
  return inside && inside !== root ? pressedAt(inside, { x, y }) : pressed;
}

function isIn(rect: Rect | null, { x, y }: Point): boolean {
  return (
    rect !== null &&
    x >= rect.x &&
    x <= rect.x + rect.width &&
    y >= rect.y &&
    y <= rect.y + rect.height
  );
}
