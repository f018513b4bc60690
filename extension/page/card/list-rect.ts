import { common, type Rect, type Size } from './place.ts';

/** The part of a list that the window shows, from its first block to its last; null: none of it. */
export function listRect(blocks: readonly Element[], window: Size): Rect | null {
  const rects = blocks.map((block) => block.getBoundingClientRect());
  const x = Math.min(...rects.map((rect) => rect.left));
  const y = Math.min(...rects.map((rect) => rect.top));
  const width = Math.max(...rects.map((rect) => rect.right)) - x;
  const height = Math.max(...rects.map((rect) => rect.bottom)) - y;
  return common({ x, y, width, height }, { x: 0, y: 0, ...window });
}
