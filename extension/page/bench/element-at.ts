import { closest, tagOf } from '../dom.ts';
import { USABLE } from './usable.ts';

/** The element at a point of the window, in open shadow roots and frames of this origin too. */
export function elementAt(document: Document, x: number, y: number): Element | null {
  let [left, top] = [x, y];
  let element = document.elementFromPoint(left, top);
  for (let inside = within(element); element && inside; inside = within(element)) {
    if (tagOf(element) === 'iframe') {
      const frame = element.getBoundingClientRect();
      left -= frame.left;
      top -= frame.top;
    }
    const next = inside.elementFromPoint(left, top);
    if (!next || next === element) break;
    element = next;
  }
  return element && (closest(element, USABLE) ?? element);
}

function within(element: Element | null): Document | ShadowRoot | null {
  if (!element) return null;
  if (tagOf(element) !== 'iframe') return element.shadowRoot;
  try {
    return (element as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}
