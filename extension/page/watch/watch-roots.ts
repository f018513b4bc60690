import { type Root, rootsOf } from '../roots.ts';

export type RootsWatch = {
  /** Looks for roots that came or went. */
  again(): void;
  /** Hears nothing for some milliseconds. */
  rest(ms: number): void;
  /** Tells what is still to be told, now; false while it rests. */
  hearsAll(): boolean;
};

const SEEN: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
};

/** A shadow root that is attached, or a frame that is filled, tells nobody: it is looked for, ever more rarely. */
const FIRST_LOOK = 500;
const LAST_LOOK = 8000;

/** One observer over the document, its open shadow roots and its same-origin frames. */
export function watchRoots(
  document: Document,
  signal: AbortSignal,
  heard: (records: MutationRecord[]) => void,
  changed: () => void,
  clicked?: (event: Event) => void,
): RootsWatch {
  let watched = new Set<Root>();
  let delay = FIRST_LOOK;
  let look: ReturnType<typeof setTimeout> | undefined;
  let wake: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(heard);
  const hearing = { signal, capture: true, passive: true };

  /** Returns whether a root is new. */
  function observe(): boolean {
    const roots = new Set(rootsOf(document));
    const fresh = [...roots].filter((root) => !watched.has(root));
    if (fresh.length === 0 && roots.size === watched.size) return false;
    if (roots.size < watched.size + fresh.length) observer.disconnect();
    for (const root of roots) {
      observer.observe(root, SEEN);
      // Ticking a box changes no attribute, and is heard in its own root alone.
      root.addEventListener('change', changed, hearing);
      if (clicked && 'defaultView' in root)
        root.defaultView?.addEventListener('click', clicked, hearing);
    }
    watched = roots;
    return fresh.length > 0;
  }

  function lookLater(): void {
    clearTimeout(look);
    look = setTimeout(() => {
      delay = Math.min(LAST_LOOK, delay * 2);
      if (!document.hidden && wake === undefined && observe()) changed();
      lookLater();
    }, delay);
  }

  function rest(ms: number): void {
    observer.disconnect();
    watched = new Set();
    clearTimeout(wake);
    wake = setTimeout(() => {
      wake = undefined;
      observe();
      changed();
    }, ms);
  }

  observe();
  lookLater();
  const filled = (event: Event) => {
    if (event.target instanceof HTMLIFrameElement && observe()) changed();
  };
  document.addEventListener('load', filled, hearing);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(look);
    clearTimeout(wake);
  });
  return {
    rest,
    hearsAll() {
      const late = observer.takeRecords();
      if (late.length > 0) heard(late);
      return wake === undefined;
    },
    again() {
      if (wake === undefined) observe();
      delay = FIRST_LOOK;
      lookLater();
    },
  };
}
