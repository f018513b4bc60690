import { above, attributeOf, isElement, ownerOf, query } from '../dom.ts';

/** How many accounts the list around these blocks says it has, and whether something hints at more. */
export function sizeOfList(block: Element | null): { of: number | null; more: boolean } {
  if (!block) return { of: null, more: false };
  let of: number | null = null;
  let more = false;
  for (let at: Node | null = block; at; at = above(at)) {
    if (!isElement(at)) continue;
    if (attributeOf(at, 'aria-busy') === 'true') more = true;
    of ??= numberOf(at, 'aria-setsize');
    const rows = numberOf(at, 'aria-rowcount');
    if (rows !== null) of ??= rows - headerRowsOf(at);
  }
  const set = query(block, '[aria-setsize]')[0];
  if (set) of ??= numberOf(set, 'aria-setsize');
  return { of, more };
}

/** A page of several, or one that still loads: what is listed is not all there is. */
export function hasMore(document: Document): boolean {
  return query(document, MORE).length > 0;
}

const MORE = 'a[rel=next],[aria-current=page] ~ a,[role=progressbar]:not([aria-valuenow="100"])';

/** Whether room is kept below the last account inside what scrolls it, as for rows that are not in the page yet. */
export function hasRoomBelow(block: Element | null): boolean {
  for (let at: Node | null = block; at && block; at = above(at)) {
    if (!isElement(at) || !SCROLLS.test(styleOf(at)?.overflowY ?? '')) continue;
    const height = at.clientHeight;
    const below = block.getBoundingClientRect().bottom - at.getBoundingClientRect().top;
    return at.scrollHeight - at.scrollTop - below > height && height > 0;
  }
  return false;
}

const SCROLLS = /auto|scroll/;
const styleOf = (element: Element) => ownerOf(element)?.defaultView?.getComputedStyle(element);

/** -1 is "not known", by ARIA's own word. */
function numberOf(element: Element, name: string): number | null {
  const value = Number(attributeOf(element, name));
  return Number.isInteger(value) && value > 0 ? value : null;
}

/** The headers' row counts among the rows, by ARIA's own word. */
function headerRowsOf(grid: Element): number {
  return query(grid, '[role=columnheader],th')[0] ? 1 : 0;
}
