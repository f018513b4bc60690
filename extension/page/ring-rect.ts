import { above, isElement, tagOf } from './dom.ts';
import type { Rect } from './place.ts';

/** What these clip, the window clips. */
const ROOTS = new Set(['html', 'body']);

/** Where a target is in the window: `hidden` is out of sight, above (-1) or below (1). */
export type Seen =
  | { state: 'seen'; rect: Rect }
  | { state: 'hidden'; way: -1 | 1 }
  | { state: 'gone' };

/** The part of an element that can be seen in the top window, through scroll boxes and same-origin frames. */
export function seenRect(element: Element): Seen {
  if (!element.isConnected) return { state: 'gone' };
  const whole = element.getBoundingClientRect();
  if (whole.width === 0 && whole.height === 0) return { state: 'gone' };
  let rect: Rect | null = whole;
  for (let box: Node | null = element; box && isElement(box); box = clipper(box)) {
    const clip = box === element ? null : clipOf(box);
    const inside: Rect | null = clip ? common(rect, clip) : rect;
    if (!inside) return { state: 'hidden', way: clip && rect.y < clip.y ? -1 : 1 };
    rect = inside;
  }
  const view = element.ownerDocument.defaultView;
  if (!view) return { state: 'gone' };
  const inside = common(rect, { x: 0, y: 0, width: view.innerWidth, height: view.innerHeight });
  return inside ? inTopWindow(inside, view) : { state: 'hidden', way: rect.y < 0 ? -1 : 1 };
}

/** Moves a rectangle of a frame's window into the window that shows the frame, up to the top. */
function inTopWindow(rect: Rect, view: Window): Seen {
  const frame = view.frameElement;
  if (!frame) return { state: 'seen', rect };
  const outer = seenRect(frame);
  if (outer.state !== 'seen') return outer;
  const whole = frame.getBoundingClientRect();
  const moved = {
    x: rect.x + whole.x + frame.clientLeft,
    y: rect.y + whole.y + frame.clientTop,
    width: rect.width,
    height: rect.height,
  };
  const outerView = frame.ownerDocument.defaultView;
  if (!outerView) return { state: 'gone' };
  const seen = outerView.frameElement
    ? inTopWindow(moved, outerView)
    : ({ state: 'seen', rect: moved } as const);
  if (seen.state !== 'seen') return seen;
  const inside = common(seen.rect, outer.rect);
  return inside
    ? { state: 'seen', rect: inside }
    : { state: 'hidden', way: moved.y < outer.rect.y ? -1 : 1 };
}

/** The box beyond which an element shows none of its content, or null where it clips nothing. */
function clipOf(element: Element): Rect | null {
  const view = element.ownerDocument.defaultView;
  if (!view || ROOTS.has(tagOf(element))) return null;
  const { overflowX, overflowY } = view.getComputedStyle(element);
  return overflowX === 'visible' && overflowY === 'visible'
    ? null
    : element.getBoundingClientRect();
}

/** The next box outward that may clip: what is fixed, or in the top layer, is clipped by none. */
function clipper(element: Element): Node | null {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style?.position === 'fixed' ? null : (element.assignedSlot ?? above(element));
}

function common(a: Rect, b: Rect): Rect | null {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  const width = Math.min(a.x + a.width, b.x + b.width) - x;
  const height = Math.min(a.y + a.height, b.y + b.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}
