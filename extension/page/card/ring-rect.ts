import { above, isConnected, isElement, ownerOf, tagOf } from '../dom.ts';
import { common, type Rect } from './place.ts';

/** Where a target is in the window: `hidden` is out of sight, above (-1) or below (1). */
export type Seen =
  | { state: 'seen'; rect: Rect }
  | { state: 'hidden'; way: -1 | 1 }
  | { state: 'gone' };

/** What these clip, the window clips. */
const ROOTS = new Set(['html', 'body']);

/** The part of an element that can be seen in our window, through scroll boxes and same-origin frames. */
export function seenRect(element: Element, home: Window): Seen {
  const view = ownerOf(element)?.defaultView;
  const whole = element.getBoundingClientRect();
  if (!view || !isConnected(element) || (whole.width === 0 && whole.height === 0))
    return { state: 'gone' };
  let rect: Rect = whole;
  for (const clip of clips(element, view)) {
    const inside = common(rect, clip);
    if (!inside) return { state: 'hidden', way: rect.y < clip.y ? -1 : 1 };
    rect = inside;
  }
  const frame = view === home ? null : view.frameElement;
  return frame ? throughFrame(rect, frame, home) : { state: 'seen', rect };
}

/** Moves a rectangle of a frame's window into ours. */
function throughFrame(rect: Rect, frame: Element, home: Window): Seen {
  const outer = seenRect(frame, home);
  if (outer.state !== 'seen') return outer;
  const { x, y } = originOf(frame, home);
  const moved = { ...rect, x: rect.x + x, y: rect.y + y };
  const inside = common(moved, outer.rect);
  return inside
    ? { state: 'seen', rect: inside }
    : { state: 'hidden', way: moved.y < outer.rect.y ? -1 : 1 };
}

/** Where the window of a frame begins, in ours. */
function originOf(frame: Element, home: Window): { x: number; y: number } {
  const view = ownerOf(frame)?.defaultView;
  const outer = view && view !== home ? view.frameElement : null;
  const { x, y } = outer ? originOf(outer, home) : { x: 0, y: 0 };
  const box = frame.getBoundingClientRect();
  return { x: x + box.x + frame.clientLeft, y: y + box.y + frame.clientTop };
}

/** The boxes beyond which an element shows nothing, from the inside out; the last is the window. */
function* clips(element: Element, view: Window): Generator<Rect> {
  let style = view.getComputedStyle(element);
  // A box that its offsets are not counted from does not clip it.
  let skips = style.position === 'absolute';
  for (let box = outward(element); box && style.position !== 'fixed'; box = outward(box)) {
    style = view.getComputedStyle(box);
    if (skips && style.position === 'static' && style.transform === 'none') continue;
    skips = style.position === 'absolute';
    const isOpen = style.overflowX === 'visible' && style.overflowY === 'visible';
    if (!isOpen && !ROOTS.has(tagOf(box))) yield box.getBoundingClientRect();
  }
  yield { x: 0, y: 0, width: view.innerWidth, height: view.innerHeight };
}

function outward(element: Element): Element | null {
  const next = element.assignedSlot ?? above(element);
  return isElement(next) ? next : null;
}
