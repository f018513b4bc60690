/**
 * The DOM read through the prototypes' own getters. A form's `parentNode`, `textContent` or `closest` may be
 * one of its inputs, in the isolated world too (SECURITY.md B2, measured in Chromium 156).
 */

const native = (run: unknown): run is (...args: never[]) => unknown =>
  typeof run === 'function' && /\[native code\]/.test(Function.prototype.toString.call(run));

/**
 * happy-dom spreads these getters over subclasses, so there the plain property is read: its forms let no input
 * replace what the prototype has. Node without a window has no `Node` at all.
 */
function getter<T extends object, K extends keyof T & string>(
  owner: (() => { prototype: T }) | null,
  name: K,
): (node: T) => T[K] {
  const get = owner && Object.getOwnPropertyDescriptor(owner().prototype, name)?.get;
  return native(get) ? (node) => Reflect.apply(get, node, []) as T[K] : (node) => node[name];
}

function method<N extends object, A extends unknown[], R>(
  owner: (() => { prototype: N }) | null,
  name: keyof N & string,
): (node: N, ...args: A) => R {
  const run: unknown = owner && Object.getOwnPropertyDescriptor(owner().prototype, name)?.value;
  const own = native(run) ? run : null;
  return (node, ...args) => {
    const call = own ?? Reflect.get(node, name);
    return Reflect.apply(call as (...args: A) => R, node, args);
  };
}

const node = typeof Node === 'undefined' ? null : () => Node;
const element = typeof Element === 'undefined' ? null : () => Element;
const fragment = typeof DocumentFragment === 'undefined' ? null : () => DocumentFragment;
const whole = typeof Document === 'undefined' ? null : () => Document;

export const parentOf = getter<Node, 'parentNode'>(node, 'parentNode');
export const childrenOf = getter<Node, 'childNodes'>(node, 'childNodes');
export const firstOf = getter<Node, 'firstChild'>(node, 'firstChild');
export const nextOf = getter<Node, 'nextSibling'>(node, 'nextSibling');
export const typeOf = getter<Node, 'nodeType'>(node, 'nodeType');
export const textContentOf = getter<Node, 'textContent'>(node, 'textContent');
export const ownerOf = getter<Node, 'ownerDocument'>(node, 'ownerDocument');
export const isConnected = getter<Node, 'isConnected'>(node, 'isConnected');
export const elementsOf = getter<Element, 'children'>(element, 'children');
export const nextElementOf = getter<Element, 'nextElementSibling'>(element, 'nextElementSibling');
export const previousElementOf = getter<Element, 'previousElementSibling'>(
  element,
  'previousElementSibling',
);
export const shadowOf = getter<Element, 'shadowRoot'>(element, 'shadowRoot');
/** In lower case, as HTML has it. */
export const tagOf = getter<Element, 'localName'>(element, 'localName');

export const attributeOf = method<Element, [name: string], string | null>(element, 'getAttribute');
export const hasAttribute = method<Element, [name: string], boolean>(element, 'hasAttribute');
export const matches = method<Element, [selector: string], boolean>(element, 'matches');
export const visibleOf = method<Element, [options: CheckVisibilityOptions], boolean>(
  element,
  'checkVisibility',
);
export const closest = method<Element, [selector: string], Element | null>(element, 'closest');

/** Where elements can be looked for. */
export type Place = Document | DocumentFragment | Element;
type Query = [selector: string];
type All = NodeListOf<Element>;
const inElement = method<Element, Query, All>(element, 'querySelectorAll');
const inFragment = method<DocumentFragment, Query, All>(fragment, 'querySelectorAll');
const inDocument = method<Document, Query, All>(whole, 'querySelectorAll');

/** Every element of a place, shadow roots and frames left out, that a selector matches. */
export function query(place: Place, selector: string): All {
  if (isElement(place)) return inElement(place, selector);
  return typeOf(place) === 9
    ? inDocument(place as Document, selector)
    : inFragment(place as DocumentFragment, selector);
}

export const isElement = (of: Node | null): of is Element => of !== null && typeOf(of) === 1;
export const isText = (of: Node | null): of is Text => of !== null && typeOf(of) === 3;

/** The parent; of a shadow root, its host. A frame's document has none. */
export function above(of: Node): Node | null {
  return parentOf(of) ?? ('host' in of && typeOf(of) === 11 ? (of as ShadowRoot).host : null);
}

/** Whether `inner` is in `outer`, shadow roots included. */
export function holds(outer: Node, inner: Node): boolean {
  for (let at: Node | null = inner; at; at = above(at)) if (at === outer) return true;
  return false;
}
