/**
 * Tells when the user, and nobody else, pressed an element: a trusted click, whether by mouse, touch or the Enter key.
 * To be heard in the capture phase on each window, before its page can stop it; never prevents anything.
 */
export function ownPress(elementNow: () => Element | null, pressed: () => void) {
  return (event: Event): void => {
    if (!event.isTrusted) return;
    const element = elementNow();
    if (element && event.composedPath().includes(element)) pressed();
  };
}
