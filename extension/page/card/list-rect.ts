import type { Rect, Size } from './place.ts';

/** The part of a list that the window shows, from its first block to its last; null: none of it. */
export function listRect(blocks: readonly Element[], window: Size): Rect | null {
  const rects = blocks.map((block) => block.getBoundingClientRect());
  const x = Math.max(0, Math.min(...rects.map((rect) => rect.left)));
  const y = Math.max(0, Math.min(...rects.map((rect) => rect.top)));
  const width = Math.min(window.width, Math.max(...rects.map((rect) => rect.right))) - x;
  const height = Math.min(window.height, Math.max(...rects.map((rect) => rect.bottom))) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}
