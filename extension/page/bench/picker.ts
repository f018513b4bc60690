import { h } from '../card/card-h.ts';
import { createLayer } from '../card/layer.ts';
import { createRing } from '../card/ring.ts';
import { elementAt } from './element-at.ts';

export type PickerAbout = { document: Document; words: string; signal: AbortSignal };

const VEIL = { position: 'fixed', inset: '0', width: '100%', height: '100%', border: '0' };
const HINT = {
  position: 'fixed',
  top: '12px',
  left: '50%',
  translate: '-50% 0',
  padding: '8px 14px',
  'border-radius': '8px',
  color: 'light-dark(#fff, #062220)',
  background: 'light-dark(#0b6b66, #63cfc3)',
  font: '600 14px system-ui, sans-serif',
};

/**
 * Lets the user point at one element; null: Escape, or the signal. A frame of ours lies over the whole window: what is
 * pressed in it never reaches the page, not even its listeners on the window, which were there before ours.
 */
export function pickElement({ document, words, signal }: PickerAbout): Promise<Element | null> {
  const stop = new AbortController();
  const until = AbortSignal.any([signal, stop.signal]);
  const layer = createLayer(document, until);
  const ring = createRing();
  const veil = styled(h('iframe', { tabindex: '-1', 'aria-hidden': 'true' }), VEIL);
  veil.style.setProperty('pointer-events', 'auto');
  const hint = styled(h('p', { role: 'status' }, words), HINT);
  layer.surface.append(ring.element, veil, hint);
  layer.open();

  const under = (event: MouseEvent): Element | null => {
    veil.style.setProperty('pointer-events', 'none');
    const element = elementAt(document, event.clientX, event.clientY);
    veil.style.setProperty('pointer-events', 'auto');
    return element;
  };

  return new Promise((resolve) => {
    const end = (element: Element | null): void => {
      stop.abort();
      resolve(element);
    };
    signal.addEventListener('abort', () => end(null), { once: true });
    const onKey = (event: Event): void => {
      if (!(event instanceof KeyboardEvent || 'key' in event) || event.key !== 'Escape') return;
      swallow(event);
      if (event.isTrusted) end(null);
    };
    const listen = (): void => {
      const inside = (veil as HTMLIFrameElement).contentDocument;
      if (!inside) return;
      const on = { signal: until, capture: true };
      inside.documentElement.style.setProperty('cursor', 'crosshair');
      inside.documentElement.style.setProperty('height', '100%');
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

function styled(element: HTMLElement, styles: Record<string, string>): HTMLElement {
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value);
  return element;
}
