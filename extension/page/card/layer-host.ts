/** How often the page may undo what we show, within `WINDOW`, before we leave. */
const MOST = 20;
const WINDOW = 10_000;

/** What a page could not need: any style, also one marked important, is overruled by these. */
const STYLES = [
  ['all', 'initial'],
  ['display', 'contents'],
] as const;

/** Watches the host: its attributes are put back, and its place too (SECURITY.md A5, A7). */
export type Keeper = { expect(home: Element | null): void };

/** `raise` is called when the page has moved or removed the host; a page that does it again and again makes us leave. */
export function guardHost(host: HTMLElement, raise: () => void, signal: AbortSignal): Keeper {
  let home: Element | null = null;
  const undone: number[] = [];
  const attributes = new MutationObserver(() => {
    clean(host);
    attributes.takeRecords();
    count();
  });
  const places = new MutationObserver(() => {
    if (home === null || (host.parentNode === home && host.isConnected)) return;
    if (count()) raise();
  });

  /** False when it was too much: then the host leaves the page. */
  function count(): boolean {
    const now = performance.now();
    undone.push(now);
    while (undone[0] !== undefined && undone[0] < now - WINDOW) undone.shift();
    if (undone.length <= MOST) return true;
    home = null;
    host.remove();
    return false;
  }

  clean(host);
  attributes.observe(host, { attributes: true });
  signal.addEventListener('abort', () => {
    attributes.disconnect();
    places.disconnect();
  });
  return {
    expect(next) {
      if (next === home) return;
      home = next;
      places.disconnect();
      if (next) places.observe(next, { childList: true });
    },
  };
}

function clean(host: HTMLElement): void {
  for (const name of host.getAttributeNames()) host.removeAttribute(name);
  for (const [name, value] of STYLES) host.style.setProperty(name, value, 'important');
}
