/** Where a highlight is drawn, in the window; null: nowhere. */
export type Drawn = { x: number; y: number; width: number; height: number } | null;

/** One way to point at an element. */
export type Contender = {
  /** Points at `#one`, then, by `next`, at `#two`. */
  start(): void;
  next(): void;
  drawn(): Drawn;
};

export function rectOf(element: Element | null | undefined): Drawn {
  if (!element?.isConnected) return null;
  const { x, y, width, height } = element.getBoundingClientRect();
  return width > 0 ? { x, y, width, height } : null;
}
