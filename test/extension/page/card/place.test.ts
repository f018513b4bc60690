import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { place, type Rect, roomBeside, toParts } from '../../../../extension/page/card/place.ts';

const window = { width: 900, height: 640 };
const card = { width: 340, height: 200 };
const wish = { target: null, window, rtl: false, at: null };
const box = (x: number, y: number, width = 100, height = 40): Rect => ({ x, y, width, height });

describe('the card goes', () => {
  it.each([
    ['below its target', box(20, 100), { x: 20, y: 154, covers: false }],
    ['above a target that is low', box(20, 560), { x: 20, y: 346, covers: false }],
    ['beside one that is tall', box(20, 30, 100, 600), { x: 134, y: 30, covers: false }],
    [
      'left of a tall one at the right edge',
      box(790, 30, 100, 600),
      { x: 436, y: 30, covers: false },
    ],
    [
      'into the window, where the target is at its edge',
      box(850, 100),
      { x: 552, y: 154, covers: false },
    ],
    ['to the far corner without a target', null, { x: 552, y: 432, covers: false }],
  ])('%s', (_case, target, expected) => {
    expect(place(card, { ...wish, target })).toEqual(expected);
  });

  it('to the mirrored places on a right-to-left page', () => {
    expect(place(card, { ...wish, rtl: true })).toEqual({ x: 8, y: 432, covers: false });
    expect(place(card, { ...wish, rtl: true, target: box(790, 100) }).x).toBe(550);
  });

  it('where the user put it, unless it would cover the target there', () => {
    const at = { x: 0, y: 0 };
    expect(place(card, { ...wish, at })).toEqual({ x: 8, y: 8, covers: false });
    expect(place(card, { ...wish, at, target: box(20, 20) })).toEqual({
      x: 20,
      y: 74,
      covers: false,
    });
  });

  it.each([
    ['in the corner where it hides none of a list', box(200, 300, 700, 340), { x: 552, y: 8 }],
    ['at the side that a tall list leaves', box(400, 0, 500, 640), { x: 8, y: 432 }],
    ['where it hides least of one that is everywhere', box(0, 0, 900, 600), { x: 552, y: 432 }],
  ])('%s', (_case, list, { x, y }) => {
    expect(place(card, { ...wish, list })).toEqual({ x, y, covers: false });
  });

  const buttons = [box(800, 20), box(560, 600)];
  it.each([
    ['in the corner where nothing is pressed', buttons, null, { x: 8, y: 432 }],
    [
      'where a little of a list is hidden, and no button',
      buttons,
      box(0, 250, 500, 360),
      { x: 8, y: 8 },
    ],
    [
      'where less of the list is hidden, of two free corners',
      [],
      box(0, 250, 900, 360),
      { x: 552, y: 8 },
    ],
    [
      'between the corners, when all hide a button',
      [...buttons, box(8, 8), box(8, 600)],
      null,
      { x: 552, y: 220 },
    ],
    [
      'where it hides the fewest',
      [...buttons, box(8, 8), box(8, 600), box(8, 300), box(560, 300), box(560, 620, 10, 10)],
      null,
      { x: 552, y: 8 },
    ],
    [
      'where it hides no list, rather than no button',
      [box(800, 20)],
      box(0, 300, 900, 60),
      { x: 552, y: 432 },
    ],
  ])('%s', (_case, pressed, list, { x, y }) => {
    const presses = (at: { x: number; y: number }) =>
      pressed.filter(
        (each) =>
          each.x < at.x + card.width &&
          at.x < each.x + each.width &&
          each.y < at.y + card.height &&
          at.y < each.y + each.height,
      ).length;
    expect(place(card, { ...wish, list, presses })).toEqual({ x, y, covers: false });
  });

  it('beside its target on the side that hides little of a list', () => {
    const target = box(20, 300);
    const at = (list: Rect) => place(card, { ...wish, target, list });
    expect(at(box(0, 345, 900, 295))).toEqual({ x: 20, y: 354, covers: false });
    expect(at(box(0, 345, 500, 200))).toEqual({ x: 20, y: 86, covers: false });
  });

  it('where it covers least, when nothing is free, and says so', () => {
    expect(place(card, { ...wish, target: box(0, 0, 900, 640) }).covers).toBe(true);
  });
});

it('a place is kept as parts of the room, and fits a window of another size', () => {
  const parts = toParts({ x: 552, y: 432 }, card, window);
  expect(parts).toEqual({ x: 1, y: 1 });
  const small = { width: 400, height: 300 };
  expect(place(card, { ...wish, window: small, at: parts })).toEqual({
    x: 52,
    y: 92,
    covers: false,
  });
});

it('tells the room above or below, and at the sides', () => {
  expect(roomBeside(box(20, 100), window)).toEqual({ width: 758, height: 478 });
});

const sizes = fc.record({
  width: fc.integer({ min: 20, max: 400 }),
  height: fc.integer({ min: 20, max: 400 }),
});
const rects = fc.record({
  x: fc.integer({ min: -100, max: 900 }),
  y: fc.integer({ min: -100, max: 900 }),
  width: fc.integer({ min: 1, max: 700 }),
  height: fc.integer({ min: 1, max: 700 }),
});

it('never covers the target unless it says so, and is always inside a window that holds it', () => {
  fc.assert(
    fc.property(sizes, rects, fc.boolean(), (size, target, rtl) => {
      const at = place(size, { ...wish, target, rtl });
      const apart =
        at.x >= target.x + target.width ||
        at.x + size.width <= target.x ||
        at.y >= target.y + target.height ||
        at.y + size.height <= target.y;
      expect(apart || at.covers).toBe(true);
      expect(at.x).toBeGreaterThanOrEqual(0);
      expect(at.x + size.width).toBeLessThanOrEqual(window.width);
      expect(at.y + size.height).toBeLessThanOrEqual(window.height);
    }),
  );
});
