import { query } from '../dom.ts';
import type { Layer } from './layer.ts';
import { topModal } from './layer-dialogs.ts';

/** What the browser draws above all else, and lets presses through where the page says so. */
export const IN_TOP_LAYER = ':popover-open, :modal, :fullscreen';

/** How often to look at what is on top: a page can show a pop-over without any event that we could hear. */
const LOOK = 400;
/** A page that raises its own as often as we do would win nothing but a race. */
const MOST_A_SECOND = 8;

/**
 * Keeps our surface on top of pop-overs, modal dialogs and full-screen elements that the page shows (SECURITY.md A9,
 * A10), until the signal. `isPlain`: the card can plainly be seen.
 *
 * @returns whether ours was raised after the last that the page's own document shows; of shadow roots it hears nothing
 */
export function watchTop(
  document: Document,
  layer: Layer,
  isPlain: () => boolean,
  raisedAgain: () => void,
  signal: AbortSignal,
): () => boolean {
  let above = new Set<Element>();
  let raised: number[] = [];
  let isOnTop = true;

  function look(): void {
    const now = new Set(query(document, IN_TOP_LAYER));
    const isNew = [...now].some((element) => !above.has(element));
    above = now;
    if (isNew || !isHome(document, layer)) raise();
  }

  function raise(): void {
    const now = performance.now();
    raised = raised.filter((at) => at > now - 1000);
    if (raised.length >= MOST_A_SECOND) return;
    raised.push(now);
    layer.raise();
    isOnTop = true;
    raisedAgain();
  }

  const soon = (event: Event) => {
    // Shown again since the last look: it is above us now, though it was below before.
    if (event.target instanceof Element) above.delete(event.target);
    queueMicrotask(look);
  };
  document.addEventListener(
    'beforetoggle',
    () => {
      isOnTop = false;
    },
    { signal, capture: true, passive: true },
  );
  for (const type of ['toggle', 'fullscreenchange', 'close', 'cancel']) {
    document.addEventListener(type, soon, { signal, capture: true, passive: true });
  }
  const dialogs = new MutationObserver(look);
  dialogs.observe(document, { subtree: true, attributeFilter: ['open'] });
  const timer = setInterval(() => {
    // What was taken out with a dialog of the page can go on being told as plain: the browser may not have looked between.
    if (!document.hidden && !(layer.host.isConnected && isPlain())) look();
  }, LOOK);
  signal.addEventListener('abort', () => {
    dialogs.disconnect();
    clearInterval(timer);
  });
  return () => isOnTop;
}

function isHome(document: Document, layer: Layer): boolean {
  const home = topModal(document, 'roots') ?? document.documentElement;
  return layer.host.parentNode === home && layer.surface.matches(':popover-open');
}
