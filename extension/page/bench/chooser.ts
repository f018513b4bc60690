import { createLayer } from '../card/layer.ts';
import { createRing } from '../card/ring.ts';
import { usableOn } from './usable.ts';

/**
 * Pointing without a mouse: what can be used on the page is listed in the options page, and what is picked there is
 * ringed here. No key is pressed on the page, and nothing on it loses or gets the focus.
 */
export function createChooser(document: Document, signal: AbortSignal) {
  let elements: Element[] = [];
  let shown = new AbortController();
  const clear = (): void => {
    shown.abort();
    shown = new AbortController();
  };
  return {
    clear,
    list(): Element[] {
      elements = usableOn(document);
      clear();
      return elements;
    },
    choose(at: number): Element | null {
      clear();
      const element = elements[at];
      if (!element?.isConnected) return null;
      const layer = createLayer(document, AbortSignal.any([signal, shown.signal]));
      const ring = createRing();
      layer.surface.append(ring.element);
      layer.open();
      ring.over(element.getBoundingClientRect());
      return element;
    },
  };
}
