import type { Point } from './place.ts';

/** How far an arrow key moves the card. */
const STEP = 24;

const WAYS: Record<string, Point> = {
  ArrowLeft: { x: -STEP, y: 0 },
  ArrowRight: { x: STEP, y: 0 },
  ArrowUp: { x: 0, y: -STEP },
  ArrowDown: { x: 0, y: STEP },
};

/** The way an arrow key moves the card, or null. */
export function wayOf(key: string): Point | null {
  return WAYS[key] ?? null;
}

/** Lets the pointer drag the card by its bar. `moved` is told each place, `done` the last one. */
export function dragBy(
  card: HTMLElement,
  on: { moved(at: Point): void; done(): void },
  signal: AbortSignal,
): void {
  let from: Point | null = null;
  const start = (event: PointerEvent) => {
    const target = event.target;
    if (!(target instanceof Element) || event.button !== 0 || !target.closest('.bar')) return;
    if (target.closest('button:not(.move)')) return;
    const { x, y } = card.getBoundingClientRect();
    from = { x: event.clientX - x, y: event.clientY - y };
    card.setPointerCapture(event.pointerId);
  };
  const move = (event: PointerEvent) => {
    if (from) on.moved({ x: event.clientX - from.x, y: event.clientY - from.y });
  };
  const end = () => {
    if (from) on.done();
    from = null;
  };
  card.addEventListener('pointerdown', start, { signal });
  card.addEventListener('pointermove', move, { signal });
  card.addEventListener('pointerup', end, { signal });
  card.addEventListener('pointercancel', end, { signal });
}
