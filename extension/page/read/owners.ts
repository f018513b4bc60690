import { above, isElement, tagOf } from '../dom.ts';
import { hasTwin } from './twin.ts';

/** Marks an element that holds more than one account. */
const SEVERAL = Symbol('several');

/** Which account each element around a number holds: one key, or several. */
export type Owners = {
  add: (element: Element, key: string) => void;
  /** The largest element around this one that holds this account and no other. */
  block: (element: Element, key: string) => Element;
  /** Whether the element holds some account. */
  holdsAny: (element: Element) => boolean;
};

/** `top`: no block is larger. Each element is marked at most twice, so that depth and number of accounts add up and do not multiply. */
export function createOwners(top: Node | null = null): Owners {
  const beyond = top && above(top);
  const owner = new Map<Node, string | typeof SEVERAL>();
  const blocks = new Map<Element, Element>();
  const holdsAny = (element: Element): boolean => owner.has(element);
  const isFree = (at: Node, key: string): boolean =>
    owner.get(at) === key && at !== beyond && !isWhole(at);
  return {
    add(element, key) {
      if (blocks.size > 0) blocks.clear();
      for (let at: Node | null = element; at; at = above(at)) {
        const held = owner.get(at);
        if (held === SEVERAL || held === key) return;
        owner.set(at, held === undefined ? key : SEVERAL);
      }
    },
    block(element, key) {
      const known = blocks.get(element);
      if (known) return known;
      let block = element;
      for (let at: Node | null = element, free = isFree(at, key); at && free; ) {
        const up: Node | null = above(at);
        free = up !== null && isFree(up, key);
        if (isElement(at)) {
          block = at;
          if (free && isElement(up) && hasTwin(at, up, holdsAny)) break;
        }
        at = up;
      }
      blocks.set(element, block);
      return block;
    },
    holdsAny,
  };
}

/** The block of each place where an account's number stands, in the block that holds them all. */
export function partsOf(block: Element, spots: readonly { element: Element }[]): Element[] {
  const owners = createOwners(block);
  for (const [index, { element }] of spots.entries()) owners.add(element, `${index}`);
  return spots.map(({ element }, index) => owners.block(element, `${index}`));
}

/** One account alone on a page does not own the page's menus. */
const WHOLE = /^(html|body|main|form|dialog)$/;

const isWhole = (at: Node): boolean => isElement(at) && WHOLE.test(tagOf(at));
