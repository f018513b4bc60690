import { attributeOf, closest, elementsOf, hasAttribute, parentOf, query } from '../dom.ts';

export const TABLE = 'table,[role=table],[role=grid],[role=treegrid]';
export const ROW = 'tr,[role=row]';

/** No table that is read has more; one that says so spans nothing. */
const MOST = 1000;

export function spanOf(cell: Element, name: 'colspan' | 'rowspan' = 'colspan'): number {
  const span = hasAttribute(cell, name) ? Number(attributeOf(cell, name)) : 1;
  return span >= 1 && span <= MOST ? span : 1;
}

/** The column of each cell of a table in which cells span rows; null: none does, and a cell's place is its column. */
export function columnsOf(table: Element): Map<Element, number> | null {
  if (query(table, '[rowspan]').length === 0) return null;
  const columns = new Map<Element, number>();
  /** By column: the first row that no cell above takes. */
  let free: number[] = [];
  let body: Node | null = null;
  const rows = [...query(table, ROW)].filter((row) => closest(row, TABLE) === table);
  for (const [at, row] of rows.entries()) {
    // A cell spans no further than its table body.
    if (parentOf(row) !== body) [body, free] = [parentOf(row), []];
    let column = 0;
    for (const cell of elementsOf(row)) {
      while ((free[column] ?? 0) > at) column++;
      columns.set(cell, column);
      const to = at + spanOf(cell, 'rowspan');
      for (let i = spanOf(cell); i > 0 && column < MOST; i--) free[column++] = to;
    }
  }
  return columns;
}
