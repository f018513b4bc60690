/**
 * The DOM read through the prototypes' own getters. A form's `parentNode`, `textContent` or `closest` may be
 * one of its inputs, in the isolated world too (SECURITY.md B2, measured in Chromium 156).
 */

type Run = (...args: never[]) => unknown;

/** Whether a function is the browser's own. happy-dom's are not, and lie elsewhere: there plain access is used. */
export const isNative = (run: unknown): run is Run =>
  typeof run === 'function' && /\[native code\]/.test(Function.prototype.toString.call(run));

/** A getter, or a method as it is. */
type Own<T, K extends keyof T> = T[K] extends Run ? T[K] : () => T[K];

/** happy-dom spreads getters over subclasses, and its forms let no input replace them. Node has no `Node` at all. */
function own<T extends object, K extends keyof T>(prototype: T | null, name: K): Own<T, K> | null {
  const found = prototype && Object.getOwnPropertyDescriptor(prototype, name);
  const run: unknown = found?.get ?? found?.value;
  return isNative(run) ? (run as Own<T, K>) : null;
}

function getter<T extends object, K extends keyof T>(
  prototype: T | null,
  name: K,
): (node: T) => T[K] {
  const get = own(prototype, name) as (() => T[K]) | null;
  return get ? (node) => get.call(node) : (node) => node[name];
}

function method<N extends object, A extends unknown[], R>(
  prototype: N | null,
  name: keyof N,
): (node: N, ...args: A) => R {
  const run = own(prototype, name);
  return (node, ...args) => Reflect.apply((run ?? node[name]) as (...args: A) => R, node, args);
}

const node = typeof Node === 'undefined' ? null : Node.prototype;
const element = typeof Element === 'undefined' ? null : Element.prototype;
const whole = typeof Document === 'undefined' ? null : Document.prototype;

const [parent, type, tag] = [
  own(node, 'parentNode'),
  own(node, 'nodeType'),
  own(element, 'localName'),
];
const [getAttribute, has, visible] = [
  own(element, 'getAttribute'),
  own(element, 'hasAttribute'),
  own(element, 'checkVisibility'),
];

// Asked a hundred thousand times on a long page: a function each, so that each is compiled for its one getter.
export const parentOf = (of: Node): ParentNode | null => (parent ? parent.call(of) : of.parentNode);
export const typeOf = (of: Node): number => (type ? type.call(of) : of.nodeType);
/** In lower case, as HTML has it. */
export const tagOf = (of: Element): string => (tag ? tag.call(of) : of.localName);
export const attributeOf = (of: Element, name: string): string | null =>
  getAttribute ? getAttribute.call(of, name) : of.getAttribute(name);

export const hasAttribute = (of: Element, name: string): boolean =>
  has ? has.call(of, name) : of.hasAttribute(name);
export const visibleOf = (of: Element, options: CheckVisibilityOptions): boolean =>
  visible ? visible.call(of, options) : of.checkVisibility(options);

export const childrenOf = getter(node, 'childNodes');
export const firstOf = getter(node, 'firstChild');
export const nextOf = getter(node, 'nextSibling');
export const previousOf = getter(node, 'previousSibling');
export const textContentOf = getter(node, 'textContent');
export const ownerOf = getter(node, 'ownerDocument');
export const isConnected = getter(node, 'isConnected');
export const elementsOf = getter(element, 'children');
export const firstElementOf = getter(element, 'firstElementChild');
export const nextElementOf = getter(element, 'nextElementSibling');
export const previousElementOf = getter(element, 'previousElementSibling');
export const shadowOf = getter(element, 'shadowRoot');

export const closest = method<Element, [selector: string], Element | null>(element, 'closest');
export const matches = method<Element, [selector: string], boolean>(element, 'matches');

/** Where elements can be looked for. */
export type Place = Document | DocumentFragment | Element;
type Query = [selector: string];
type All = NodeListOf<Element>;
const inElement = method<Element, Query, All>(element, 'querySelectorAll');
const inDocument = method<Document, Query, All>(whole, 'querySelectorAll');

/** Every element of a place, shadow roots and frames left out, that a selector matches. Nothing stands in for a root's. */
export function query(place: Place, selector: string): All {
  if (isElement(place)) return inElement(place, selector);
  return typeOf(place) === 9
    ? inDocument(place as Document, selector)
    : place.querySelectorAll(selector);
}

export const isElement = (of: Node | null): of is Element => of !== null && typeOf(of) === 1;
export const isText = (of: Node | null): of is Text => of !== null && typeOf(of) === 3;

/** The elements right inside. A root is no form, so that nothing stands in for its property (SECURITY.md B2). */
export const elementsIn = (of: ParentNode): HTMLCollection =>
  isElement(of) ? elementsOf(of) : of.children;

/** The parent; of a shadow root, its host. A frame's document has none. */
export function above(of: Node): Node | null {
  return parentOf(of) ?? ('host' in of && typeOf(of) === 11 ? (of as ShadowRoot).host : null);
}

/** Whether `inner` is in `outer`, shadow roots included. */
export function holds(outer: Node, inner: Node): boolean {
  for (let at: Node | null = inner; at; at = above(at)) if (at === outer) return true;
  return false;
}
