import {
  above,
  attributeOf,
  firstElementOf,
  hasAttribute,
  isElement,
  nextElementOf,
  ownerOf,
  parentOf,
  previousElementOf,
  query,
  tagOf,
  textContentOf,
} from '../dom.ts';
import { isHeading } from './region.ts';

/** The headings above an element, nearest first: what it is grouped under. */
export type Groups = (element: Element) => string[];

export const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role=heading],legend,caption,summary';

/** How far up a heading still speaks of a block, in headings. */
const NEAR = 4;

/** Each parent's children, and what is above it, are gone through once, however many accounts it has. */
export function createGroups(holdsAny: (element: Element) => boolean): Groups {
  const before = new Map<Element, Map<Element, string | null> | null>();
  const around = new Map<Element, string[]>();
  return (element) => {
    const parent = above(element);
    if (!isElement(parent)) return [];
    const heading = headingBefore(parent, element);
    const outer = outside(parent);
    return heading ? [heading, ...outer] : outer;
  };

  function headingBefore(parent: Element, child: Element): string | null {
    let headings = before.get(parent);
    if (headings === undefined) {
      headings = headingsOf(parent, holdsAny);
      before.set(parent, headings);
    }
    if (headings === null) return null;
    const heading = headings.get(child);
    if (heading !== undefined) return heading;
    // A row that came later stands under what the row before it stands under.
    const previous = previousElementOf(child);
    const later = previous ? headingBefore(parent, previous) : null;
    headings.set(child, later);
    return later;
  }

  /** The labels of an element and of all around it, and the headings before each. */
  function outside(element: Element): string[] {
    const known = around.get(element);
    if (known) return known;
    const groups = new Set<string>();
    for (let at: Node | null = element; at && groups.size < NEAR; at = above(at)) {
      if (!isElement(at)) continue;
      const parent = parentOf(at);
      for (const text of [labelOf(at), isElement(parent) ? headingBefore(parent, at) : null])
        if (text) groups.add(text);
    }
    around.set(element, [...groups]);
    return [...groups];
  }
}

/** Null: there are none. */
function headingsOf(
  parent: Element,
  holdsAny: (element: Element) => boolean,
): Map<Element, string | null> | null {
  const headings = new Map<Element, string | null>();
  let heading: string | null = null;
  for (let child = firstElementOf(parent); child; child = nextElementOf(child)) {
    if (heading !== null) headings.set(child, heading);
    if (holdsAny(child)) continue;
    const said = headingIn(child);
    if (!said) continue;
    // What stands before the first is under none.
    if (heading === null)
      for (let at: Element | null = child; at; at = previousElementOf(at)) headings.set(at, null);
    heading = said;
  }
  return heading === null ? null : headings;
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
