import {
  above,
  attributeOf,
  elementsIn,
  elementsOf,
  hasAttribute,
  isElement,
  ownerOf,
  parentOf,
  previousElementOf,
  query,
  tagOf,
  textContentOf,
} from '../dom.ts';
import { isHeading } from './region.ts';

export type Groups = {
  /** The headings above an element, nearest first: what it is grouped under. */
  (element: Element): string[];
  /** The nearest heading before an element, and what stands between it and the first number under it. */
  headOf: (element: Element) => readonly Element[];
};

/** What a heading says, and the elements that belong to it. */
type Heading = { text: string; elements: Element[] };

export const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role=heading],legend,caption,summary';

/** How far up a heading still speaks of a block, in headings. */
const NEAR = 4;
/** What belongs to a heading is short. */
const MOST_OF_HEAD = 5;
const NONE: readonly Element[] = [];

/** Each parent's children, and what is above it, are gone through once, however many accounts it has. */
export function createGroups(holdsAny: (element: Element) => boolean): Groups {
  const before = new Map<Node, Map<Element, Heading | null> | null>();
  const around = new Map<Node, string[]>();
  const heads = new Map<Node, readonly Element[]>();
  const groupsOf = (element: Element): string[] => {
    const parent = parentOf(element);
    if (!parent) return [];
    const heading = headingBefore(parent, element);
    const outer = outside(parent);
    return heading ? [heading.text, ...outer] : outer;
  };
  return Object.assign(groupsOf, {
    headOf(element: Element) {
      const parent = parentOf(element);
      if (!parent) return NONE;
      return headingBefore(parent, element)?.elements ?? headAround(parent);
    },
  });

  function headAround(element: Node): readonly Element[] {
    const known = heads.get(element);
    if (known) return known;
    let found: readonly Element[] = NONE;
    for (let at: Node | null = element; at && found === NONE; at = above(at)) {
      const parent = parentOf(at);
      if (isElement(at) && parent) found = headingBefore(parent, at)?.elements ?? NONE;
    }
    heads.set(element, found);
    return found;
  }

  function headingBefore(parent: ParentNode, child: Element): Heading | null {
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
  function outside(element: Node): string[] {
    const known = around.get(element);
    if (known) return known;
    const groups = new Set<string>();
    for (let at: Node | null = element; at && groups.size < NEAR; at = above(at)) {
      if (!isElement(at)) continue;
      const parent = parentOf(at);
      const heading = parent ? headingBefore(parent, at) : null;
      for (const text of [labelOf(at), heading?.text]) if (text) groups.add(text);
    }
    around.set(element, [...groups]);
    return [...groups];
  }
}

/** Null: there are none. */
function headingsOf(
  parent: ParentNode,
  holdsAny: (element: Element) => boolean,
): Map<Element, Heading | null> | null {
  const headings = new Map<Element, Heading | null>();
  let heading: Heading | null = null;
  let open: Heading | null = null;
  for (const child of elementsIn(parent)) {
    if (heading !== null) headings.set(child, heading);
    if (holdsAny(child)) {
      open = null;
      continue;
    }
    const text = headingIn(child);
    if (!text) {
      if (open && open.elements.length < MOST_OF_HEAD) open.elements.push(child);
      continue;
    }
    // What stands before the first is under none.
    if (heading === null)
      for (let at: Element | null = child; at; at = previousElementOf(at)) headings.set(at, null);
    heading = { text, elements: [child] };
    open = heading;
  }
  return heading === null ? null : headings;
}

function headingIn(element: Element): string | null {
  const inside = isHeading(element) ? element : query(element, HEADINGS)[0];
  if (!inside) return null;
  // Of a row of headers the first: what the others head are columns, each of its own cells.
  for (const part of tagOf(inside) === 'tr' ? elementsOf(inside) : [inside]) {
    const text = textContentOf(part)?.trim();
    if (text) return text;
  }
  const image = query(inside, 'img[alt]')[0];
  return image ? attributeOf(image, 'alt') : null;
}

function labelOf(element: Element): string | null {
  if (hasAttribute(element, 'aria-label')) return attributeOf(element, 'aria-label');
  const id = attributeOf(element, 'aria-labelledby');
  const label = id ? ownerOf(element)?.getElementById(id.split(/\s+/)[0] ?? '') : null;
  if (label) return textContentOf(label)?.trim() ?? null;
  return tagOf(element) === 'optgroup' ? attributeOf(element, 'label') : null;
}
