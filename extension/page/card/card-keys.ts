/** Events that stay in the card: a page that hears them closes its menus, or takes the focus back. */
const QUIET = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'touchstart',
  'touchend',
  'focusin',
  'focusout',
  'wheel',
  'copy',
] as const;

/** A key pressed in the card. Returns whether it was ours. */
export type OnKey = (event: KeyboardEvent, focused: Element) => boolean;

/** Keeps what is done in the card from the page (SECURITY.md A12). */
export function keepPresses(root: ShadowRoot, signal: AbortSignal): void {
  const stop = (event: Event) => event.stopPropagation();
  for (const type of QUIET) root.addEventListener(type, stop, { signal, passive: true });
  // A press moves the focus only when it comes from the keyboard: the page keeps its own.
  root.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
}

/** Keeps its keys from the page too. They are taken at the window, before every listener of the page but those that it put there before us. */
export function keepKeys(host: Element, root: ShadowRoot, onKey: OnKey, signal: AbortSignal): void {
  const view = host.ownerDocument.defaultView;
  /** The key that was pressed in the card: it is let go in the page, where it made the card lose the focus. */
  let held: string | null = null;
  const keys = (event: KeyboardEvent) => {
    const focused = event.target === host ? root.activeElement : null;
    // A page that sees the focus in the host can send it keys, and no person pressed them.
    if (!event.isTrusted || (!focused && event.code !== held)) return;
    event.stopImmediatePropagation();
    if (event.type === 'keyup') held = null;
    if (event.type !== 'keydown' || !focused) return;
    held = event.code;
    // A key that is held would press again and again, also what is asked next.
    const isHeld = event.repeat && event.key === 'Enter';
    if (onKey(event, focused) || isHeld) event.preventDefault();
  };
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    view?.addEventListener(type, keys, { signal, capture: true });
  }
}
