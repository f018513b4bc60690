import { above, elementsOf, isElement, parentOf, tagOf, textContentOf } from './dom.ts';

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

/** Each element is marked at most twice, so that depth and number of accounts add up and do not multiply. */
export function createOwners(): Owners {
  const owner = new Map<Node, string | typeof SEVERAL>();
  const isFree = (at: Node, key: string): boolean => owner.get(at) === key && !isWhole(at);
  return {
    add(element, key) {
      for (let at: Node | null = element; at; at = above(at)) {
        const held = owner.get(at);
        if (held === SEVERAL || held === key) return;
        owner.set(at, held === undefined ? key : SEVERAL);
      }
    },
    block(element, key) {
      let block = element;
      for (let at: Node | null = element; at && isFree(at, key); at = above(at)) {
        if (!isElement(at)) continue;
        block = at;
        const parent = parentOf(at);
        if (isElement(parent) && isFree(parent, key) && hasTwin(at, parent)) break;
      }
      return block;
    },
    holdsAny: (element) => owner.has(element),
  };
}

/** One account alone on a page does not own the page's menus. */
const WHOLE = new Set(['html', 'body', 'main', 'form', 'dialog']);

function isWhole(at: Node): boolean {
  return isElement(at) && WHOLE.has(tagOf(at));
}

/** A number that is shown in part, or that is no valid IBAN: an account all the same, of which nothing is known. */
const UNREAD =
  /[*•●·]{2,}\s*\d|\d[\d\s]*[*•●·]{2,}|[xX]{3,}[\s-]*\d{2,}|(?<![A-Z])[A-Z]{2}\d{2}(?:[\s-]?[\dA-Z]{4}){2,}/;

/** Fields of one record are made of a label and a value; records have more. */
const FIELD_PARTS = 2;

/**
 * Whether a sibling is made like this block and holds no account: a row whose number is masked or not given
 * yet. What it says is not this account's.
 */
function hasTwin(block: Element, parent: Element): boolean {
  const make = makeOf(block);
  const parts = elementsOf(block).length;
  if (parts === 0 && tagOf(block) !== 'li') return false;
  for (const sibling of elementsOf(parent)) {
    if (sibling === block || makeOf(sibling) !== make) continue;
    if (parts > FIELD_PARTS || UNREAD.test(textContentOf(sibling) ?? '')) return true;
  }
  return false;
}

function makeOf(element: Element): string {
  return [tagOf(element), ...[...elementsOf(element)].map(tagOf)].join();
}
