import {
  attributeOf,
  closest,
  elementsOf,
  hasAttribute,
  isElement,
  parentOf,
  query,
  tagOf,
  textContentOf,
} from './dom.ts';

/** The headers of each table, by column. Tables change, so a reading starts with none known. */
export type Headers = (cell: Element) => string | null;

const TABLE = 'table,[role=table],[role=grid],[role=treegrid]';
const ROW = 'tr,[role=row]';

/** The label of a cell: its own (`data-label`, as responsive tables have), or its column's header. */
export function createHeaders(): Headers {
  const known = new Map<Element, string[]>();
  return (cell) => {
    const own =
      attributeOf(cell, 'data-label') ??
      attributeOf(cell, 'data-title') ??
      attributeOf(cell, 'data-th');
    if (own) return own;
    const row = closest(cell, ROW);
    const table = row && closest(row, TABLE);
    if (!row || !table) return null;
    const headers = known.get(table) ?? headersOf(table);
    known.set(table, headers);
    return headers[columnOf(cell)] ?? null;
  };
}

function headersOf(table: Element): string[] {
  const row = [...query(table, ROW)].find((row) => closest(row, TABLE) === table && isHeader(row));
  const headers: string[] = [];
  for (const cell of row ? elementsOf(row) : []) {
    const at = columnOf(cell);
    for (let i = 0; i < spanOf(cell); i++) headers[at + i] = textContentOf(cell)?.trim() ?? '';
  }
  return headers;
}

/** A row of nothing but headers: one `th` at the start of a row of data names that row. */
function isHeader(row: Element): boolean {
  const cells = [...elementsOf(row)];
  const named = cells.filter(
    (cell) => tagOf(cell) === 'th' || attributeOf(cell, 'role') === 'columnheader',
  );
  if (cells.length < 2) return false;
  return named.length * 2 > cells.length || tagOf(parentOf(row) as Element) === 'thead';
}

function columnOf(cell: Element): number {
  if (hasAttribute(cell, 'aria-colindex')) return Number(attributeOf(cell, 'aria-colindex')) - 1;
  let column = 0;
  const row = parentOf(cell);
  for (const sibling of isElement(row) ? elementsOf(row) : []) {
    if (sibling === cell) break;
    column += spanOf(sibling);
  }
  return column;
}

function spanOf(cell: Element): number {
  const span = hasAttribute(cell, 'colspan') ? Number(attributeOf(cell, 'colspan')) : 1;
  return span >= 1 && span <= 1000 ? span : 1;
}
