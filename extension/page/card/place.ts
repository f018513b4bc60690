export type Size = { width: number; height: number };
export type Point = { x: number; y: number };
export type Rect = Point & Size;

/** Room between the card and the target, ring included. */
const GAP = 14;
/** Room between the card and the edge of the window. */
const EDGE = 8;
/** How much of a list the card may hide. */
const MOST_HIDDEN = 1 / 3;

/**
 * Where the card may go: beside the target first, else a corner or between two; `at` is a place the user chose. `list` is what the
 * user reads: of the places that leave the target free, it is the first near the target that hides little of it, or the
 * one that hides least. `presses` counts what can be pressed at a place: where little of the list is hidden, the card
 * hides few of those.
 */
export type Wish = {
  target: Rect | null;
  list?: Rect | null;
  presses?: ((at: Point, card: Size) => number) | undefined;
  window: Size;
  rtl: boolean;
  at: Point | null;
};

/** A place for the card, and whether it would cover its target there because no place is free. */
export type Place = Point & { covers: boolean };

/** The first place that leaves the target free. It is the user's own place, if that does. */
export function place(card: Size, wish: Wish): Place {
  const { target, list = null, presses = () => 0, window } = wish;
  const chosen = wish.at ? [inRoom(wish.at, card, window)] : [];
  const places = [...chosen, ...(target ? beside(card, target, wish) : []), ...corners(card, wish)];
  const room = target && grown(target, GAP - 2);
  const byHidden = (some: Point[], of: Rect | null) =>
    some.sort((a, b) => overlap(a, card, of) - overlap(b, card, of));
  const leaving = places.filter((at) => isInside(at, card, window) && !overlap(at, card, room));
  // Near its target it may hide some of the list.
  const shows = (at: Point) => !hidesList(at, card, list);
  const near = target && leaving.find(shows);
  const calm = byHidden(leaving, list);
  const free = near ?? fewest(calm.filter(shows), (at) => presses(at, card)) ?? calm[0];
  if (free) return { ...free, covers: false };
  const clamped = places.map((at) => clamp(at, card, window));
  return { ...(byHidden(clamped, room)[0] ?? { x: EDGE, y: EDGE }), covers: true };
}

/** The first place with the fewest; after one with none, no more are counted. */
function fewest(places: Point[], count: (at: Point) => number): Point | undefined {
  let best: Point | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const at of places) {
    const here = least && count(at);
    if (here < least) [best, least] = [at, here];
  }
  return best;
}

/** Whether the card would hide too much of a list there. */
export function hidesList(at: Point, card: Size, list: Rect | null): boolean {
  return list !== null && overlap(at, card, list) > MOST_HIDDEN * list.width * list.height;
}

/** The most room there is above or below the target, and at its sides. */
export function roomBeside(target: Rect, window: Size): Size {
  const right = window.width - target.x - target.width;
  const below = window.height - target.y - target.height;
  return {
    width: Math.max(target.x, right) - GAP - EDGE,
    height: Math.max(target.y, below) - GAP - EDGE,
  };
}

/** A place as parts of the free room, so that it can be kept and used in a window of another size. */
export function toParts(at: Point, card: Size, window: Size): Point {
  return {
    x: part(at.x - EDGE, window.width - card.width - 2 * EDGE),
    y: part(at.y - EDGE, window.height - card.height - 2 * EDGE),
  };
}

function part(way: number, room: number): number {
  return room > 0 ? Math.min(1, Math.max(0, way / room)) : 0;
}

function inRoom(parts: Point, card: Size, window: Size): Point {
  const x = EDGE + parts.x * (window.width - card.width - 2 * EDGE);
  const y = EDGE + parts.y * (window.height - card.height - 2 * EDGE);
  return clamp({ x, y }, card, window);
}

function beside(card: Size, target: Rect, { window, rtl }: Wish): Point[] {
  const alignedX = rtl ? target.x + target.width - card.width : target.x;
  const x = clamp({ x: alignedX, y: 0 }, card, window).x;
  const y = clamp({ x: 0, y: target.y }, card, window).y;
  const below = { x, y: target.y + target.height + GAP };
  const above = { x, y: target.y - GAP - card.height };
  const right = { x: target.x + target.width + GAP, y };
  const left = { x: target.x - GAP - card.width, y };
  return rtl ? [below, above, left, right] : [below, above, right, left];
}

function corners(card: Size, { window, rtl }: Wish): Point[] {
  const far = { x: window.width - card.width - EDGE, y: window.height - card.height - EDGE };
  const [end, start] = rtl ? [EDGE, far.x] : [far.x, EDGE];
  const of = (x: number, y: number) => clamp({ x, y }, card, window);
  const between = (EDGE + far.y) / 2;
  const corner = [end, start].flatMap((x) => [of(x, far.y), of(x, EDGE)]);
  return [...corner, of(end, between), of(start, between)];
}

function clamp(at: Point, card: Size, window: Size): Point {
  return {
    x: Math.max(EDGE, Math.min(at.x, window.width - card.width - EDGE)),
    y: Math.max(EDGE, Math.min(at.y, window.height - card.height - EDGE)),
  };
}

function isInside(at: Point, card: Size, window: Size): boolean {
  const inside = clamp(at, card, window);
  return Math.abs(inside.x - at.x) < 1 && Math.abs(inside.y - at.y) < 1;
}

function grown(rect: Rect, by: number): Rect {
  return {
    x: rect.x - by,
    y: rect.y - by,
    width: rect.width + 2 * by,
    height: rect.height + 2 * by,
  };
}

/** The shared area, in square pixels. */
export function overlap(at: Point, card: Size, room: Rect | null): number {
  const both = room && common({ ...at, ...card }, room);
  return both ? both.width * both.height : 0;
}

/** What two have in common; null: nothing. */
export function common(a: Rect, b: Rect): Rect | null {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  const width = Math.min(a.x + a.width, b.x + b.width) - x;
  const height = Math.min(a.y + a.height, b.y + b.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}
