import {
  above,
  attributeOf,
  hasAttribute,
  isConnected,
  isElement,
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
    if (isElement(at)) shown = !isSilent(at) && !(styleless && isRemoved(at));
  return shown && (styleless ? styleOf(element)?.visibility !== 'hidden' : hasBox(element));
}

const hasBox = (element: Element): boolean => visibleOf(element, { visibilityProperty: true });

/**
 * happy-dom's checkVisibility knows no `hidden` attribute, no user-agent sheet, and takes `display: contents`
 * around text for hidden: there, style is asked for element by element.
 */
const styleless =
  typeof Element === 'undefined' ||
  !/\[native code\]/.test(Function.prototype.toString.call(Element.prototype.checkVisibility));

const styleOf = (element: Element) => ownerOf(element)?.defaultView?.getComputedStyle(element);

const isRemoved = (element: Element): boolean =>
  hasAttribute(element, 'hidden') || styleOf(element)?.display === 'none';
