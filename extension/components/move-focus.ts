const MOVES: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  ArrowRight: (at, count) => Math.min(at + 1, count - 1),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/** Arrows, Home and End walk the elements that match, so that a long list is one Tab stop. */
export function moveFocus(event: KeyboardEvent, selector: string): void {
  const move = MOVES[event.key];
  const list = event.currentTarget;
  if (!move || !(list instanceof HTMLElement)) return;
  const stops = [...list.querySelectorAll<HTMLElement>(selector)];
  const at = stops.findIndex((stop) => stop.matches(':focus'));
  if (at < 0) return;
  event.preventDefault();
  stops[move(at, stops.length)]?.focus();
}
