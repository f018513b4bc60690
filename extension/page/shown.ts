import {
  above,
  attributeOf,
  hasAttribute,
  isConnected,
  isElement,
  isNative,
  ownerOf,
  tagOf,
  visibleOf,
} from './dom.ts';

const NEVER = new Set(['template', 'script', 'style', 'noscript', 'head', 'title', 'datalist']);

/** Whether the element itself, wherever it is, is content that nobody is shown. */
export function isSilent(element: Element): boolean {
  return NEVER.has(tagOf(element)) || attributeOf(element, 'aria-hidden') === 'true';
}

/** Whether a reader of the page sees it, as far as style tells: not where it is scrolled to. */
export function isShown(element: Element): boolean {
  let shown = isConnected(element);
  for (let at: Node | null = element; at && shown; at = above(at))
    if (isElement(at)) shown = !isOut(at);
  return shown && isSeen(element);
}

/**
 * happy-dom's checkVisibility knows no `hidden` attribute, no user-agent sheet, and takes `display: contents`
 * around text for hidden: there, style is asked for element by element.
 */
export const styleless =
  typeof Element === 'undefined' || !isNative(Element.prototype.checkVisibility);

/** Whether nothing in an element is shown, by its own doing. */
export function isOut(element: Element): boolean {
  return (
    isSilent(element) ||
    (styleless && (hasAttribute(element, 'hidden') || styleOf(element)?.display === 'none'))
  );
}

/** Whether an element is shown, once it is known that no element around it is out. */
export function isSeen(element: Element): boolean {
  return styleless
    ? styleOf(element)?.visibility !== 'hidden'
    : visibleOf(element, { visibilityProperty: true });
}

const styleOf = (element: Element) => ownerOf(element)?.defaultView?.getComputedStyle(element);
