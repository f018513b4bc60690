import { h } from '../card/card-h.ts';
import { createLayer } from '../card/layer.ts';
import { createRing } from '../card/ring.ts';
import { elementAt } from './element-at.ts';

export type PickerAbout = { document: Document; words: string; signal: AbortSignal };

const VEIL =
  'position: fixed; inset: 0; width: 100%; height: 100%; border: 0; pointer-events: auto';
const HINT =
  'position: fixed; top: 8px; left: 50%; translate: -50% 0; padding: 8px; border-radius: 8px; color: #fff; background: #0b6b66; font: 600 14px system-ui';

/**
 * Lets the user point at one element; null: Escape, or the signal. A frame of ours lies over the whole window: what is
 * pressed in it never reaches the page, not even its listeners on the window, which were there before ours.
 */
export function pickElement({ document, words, signal }: PickerAbout): Promise<Element | null> {
  const stop = new AbortController();
  const until = AbortSignal.any([signal, stop.signal]);
  const layer = createLayer(document, until);
  const ring = createRing();
  const veil = h('iframe', { tabindex: '-1', 'aria-hidden': 'true' });
  veil.style.cssText = VEIL;
  const hint = h('p', { role: 'status' }, words);
  hint.style.cssText = HINT;
  layer.surface.append(ring.element, veil, hint);
  layer.open();

  const under = (event: MouseEvent): Element | null => {
    veil.style.pointerEvents = 'none';
    const element = elementAt(document, event.clientX, event.clientY);
    veil.style.pointerEvents = 'auto';
    return element;
  };

  return new Promise((resolve) => {
    const end = (element: Element | null): void => {
      stop.abort();
      resolve(element);
    };
    signal.addEventListener('abort', () => end(null));
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      swallow(event);
      if (event.isTrusted) end(null);
    };
    const listen = (): void => {
      const inside = (veil as HTMLIFrameElement).contentDocument;
      if (!inside) return;
      const on = { signal: until, capture: true };
      inside.documentElement.style.cssText = 'cursor: crosshair; height: 100%';
      inside.addEventListener(
        'mousemove',
        (event) => ring.over(under(event)?.getBoundingClientRect() ?? null),
        on,
      );
      // Without it the press would take the focus from the page's own field.
      inside.addEventListener('mousedown', swallow, on);
      inside.addEventListener('contextmenu', swallow, on);
      inside.addEventListener('keydown', onKey, on);
      inside.addEventListener(
        'click',
        (event) => {
          swallow(event);
          if (event.isTrusted) end(under(event));
        },
        on,
      );
    };
    // Firefox loads a document of its own into an empty frame a moment later.
    veil.addEventListener('load', listen, { signal: until });
    listen();
    document.defaultView?.addEventListener('keydown', onKey, { signal: until, capture: true });
  });
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
