/**
 * Tells when the user, and nobody else, pressed an element: a trusted click, whether by mouse, touch or
 * the Enter key. Listens in the capture phase on the window, before the page can stop it; never prevents anything.
 */
export function onOwnPress(
  window: Window,
  elementNow: () => Element | null,
  signal: AbortSignal,
  pressed: () => void,
): void {
  window.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted) return;
      const element = elementNow();
      if (element && event.composedPath().includes(element)) pressed();
    },
    { capture: true, passive: true, signal },
  );
}
