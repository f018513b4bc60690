/** Attributes of an element of the card, and its listeners as `onclick`. `undefined` and `false` leave an attribute out. */
type Properties = Record<string, string | boolean | undefined | ((event: Event) => void)>;
type Child = Node | string | null | false;

/** Makes one element, without any parsing of markup. */
export function h(tag: string, properties: Properties = {}, ...children: Child[]): HTMLElement {
  return filled(document.createElement(tag), properties, children);
}

/** Makes an icon: a 24 × 24 drawing that screen readers skip. */
export function icon(d: string): Element {
  const SVG = 'http://www.w3.org/2000/svg';
  const lines = filled(document.createElementNS(SVG, 'path'), { d }, []);
  const box = { viewBox: '0 0 24 24', 'aria-hidden': 'true' };
  return filled(document.createElementNS(SVG, 'svg'), box, [lines]);
}

function filled<E extends Element>(element: E, properties: Properties, children: Child[]): E {
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, '');
    else if (typeof value === 'string') element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child !== null && child !== false));
  return element;
}
