/** Who removes what had the focus may give it a place of its own, at the latest after the next frame. */
const SETTLES_MS = 60;
/** What is disabled while it works mostly has the focus back before that. */
const WORKS_MS = 1000;
/** What has a heading of its own, or is itself a stop. */
const PARTS = 'main, section, article, form, dialog, [tabindex="0"]';

/**
 * What had the focus is removed, or disabled while it works: the browser then starts again at the top of the page. Here the heading
 * of the nearest part that is left has it next; what was disabled has it back. Nothing scrolls.
 */
export function keepFocus(root: HTMLElement, signal: AbortSignal): void {
  const { ownerDocument: document } = root;
  let had: HTMLElement | null = null;
  let around: HTMLElement[] = [];
  let settling: ReturnType<typeof setTimeout> | undefined;

  const isLost = () => (document.activeElement ?? document.body) === document.body;
  const isDisabled = () => had?.matches(':disabled') === true;

  function mend(): void {
    if (!had || !isLost()) return;
    for (const each of had.isConnected && !isDisabled() ? [had] : around) {
      if (each.isConnected && take(each)) return;
    }
  }

  function take(part: HTMLElement): boolean {
    const stop =
      part === had || part.tabIndex >= 0 ? part : part.querySelector<HTMLElement>('h1, h2, h3');
    if (!stop) return false;
    if (stop.tabIndex < 0) stop.tabIndex = -1;
    stop.focus({ preventScroll: true });
    return !isLost();
  }

  function soon(): void {
    if (!had || (!isLost() && !isDisabled())) return;
    clearTimeout(settling);
    settling = setTimeout(mend, had.isConnected && isDisabled() ? WORKS_MS : SETTLES_MS);
  }

  function note(target: EventTarget | null): void {
    if (!(target instanceof HTMLElement) || !root.contains(target)) return;
    had = target;
    around = [];
    for (let part = target.parentElement; part && part !== root; part = part.parentElement)
      if (part.matches(PARTS)) around.push(part);
  }

  note(document.activeElement);
  root.addEventListener('focusin', ({ target }) => note(target), { signal });
  // A press beside everything leaves the focus nowhere, and it is to stay there.
  document.addEventListener(
    'pointerdown',
    ({ target }) => {
      if (!(target instanceof Node && had?.contains(target))) had = null;
    },
    { signal, capture: true },
  );
  const observer = new MutationObserver(soon);
  observer.observe(root, { childList: true, subtree: true, attributeFilter: ['disabled'] });
  signal.addEventListener('abort', () => {
    clearTimeout(settling);
    observer.disconnect();
  });
}
