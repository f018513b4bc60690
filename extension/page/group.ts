import {
  above,
  attributeOf,
  elementsOf,
  hasAttribute,
  isElement,
  ownerOf,
  parentOf,
  query,
  tagOf,
  textContentOf,
} from './dom.ts';
import { isHeading } from './region.ts';

/** The headings above an element, nearest first: what it is grouped under. */
export type Groups = (element: Element) => string[];

const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role=heading],legend,caption,summary';

/** How far up a heading still speaks of a block, in headings. */
const NEAR = 4;

/** Each parent's children are gone through once, however many accounts it has. */
export function createGroups(holdsAny: (element: Element) => boolean): Groups {
  const known = new Map<Element, Map<Element, string | null>>();
  const before = (parent: Element, child: Element): string | null => {
    const headings = known.get(parent) ?? headingsOf(parent, holdsAny);
    known.set(parent, headings);
    return headings.get(child) ?? null;
  };
  return (element) => {
    const groups: string[] = [];
    for (let at: Node | null = element; at && groups.length < NEAR; at = above(at)) {
      if (!isElement(at)) continue;
      const parent = parentOf(at);
      const heading = isElement(parent) ? before(parent, at) : null;
      const own = at === element ? null : labelOf(at);
      for (const text of [own, heading]) if (text && !groups.includes(text)) groups.push(text);
    }
    return groups;
  };
}

function headingsOf(
  parent: Element,
  holdsAny: (element: Element) => boolean,
): Map<Element, string | null> {
  const headings = new Map<Element, string | null>();
  let heading: string | null = null;
  for (const child of elementsOf(parent)) {
    headings.set(child, heading);
    if (holdsAny(child)) continue;
    const said = headingIn(child);
    if (said) heading = said;
  }
  return headings;
}

function headingIn(element: Element): string | null {
  const inside = isHeading(element) ? element : query(element, HEADINGS)[0];
  if (!inside) return null;
  const image = query(inside, 'img[alt]')[0];
  return textContentOf(inside)?.trim() || (image ? attributeOf(image, 'alt') : null);
}

function labelOf(element: Element): string | null {
  if (hasAttribute(element, 'aria-label')) return attributeOf(element, 'aria-label');
  const id = hasAttribute(element, 'aria-labelledby')
    ? attributeOf(element, 'aria-labelledby')
    : null;
  const label = id ? ownerOf(element)?.getElementById(id.split(/\s+/)[0] ?? '') : null;
  if (label) return textContentOf(label)?.trim() ?? null;
  return tagOf(element) === 'optgroup' ? attributeOf(element, 'label') : null;
}
