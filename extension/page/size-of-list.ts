import { above, attributeOf, hasAttribute, isElement, query } from './dom.ts';

const LISTS =
  '[aria-rowcount],[role=grid],[role=table],[role=treegrid],[role=list],[role=listbox],table,ul,ol';

/** How many accounts the list around these blocks says it has, and whether something hints at more. */
export function sizeOfList(blocks: readonly Element[]): { of: number | null; more: boolean } {
  const [block] = blocks;
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
  const page = block.ownerDocument;
  more ||=
    query(
      page,
      '[rel=next]:not([aria-disabled=true]),[aria-busy=true] [role=row],[aria-current=page]:is(nav[aria-label] *, [role=navigation][aria-label] *) ~ a[rel=next]',
    ).length > 0;
  return { of, more };
}

/** -1 is "not known", by ARIA's own word. */
function numberOf(element: Element, name: string): number | null {
  const value = hasAttribute(element, name) ? Number(attributeOf(element, name)) : Number.NaN;
  return Number.isInteger(value) && value > 0 ? value : null;
}

function headerRowsOf(grid: Element): number {
  return [...query(grid, '[role=row],tr')].filter(
    (row) => query(row, '[role=columnheader],thead th,th[scope=col]').length > 0,
  ).length;
}

void LISTS;
