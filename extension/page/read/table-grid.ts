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
  /** By column: rows still taken by a cell above. */
  let taken: number[] = [];
  let body: Node | null = null;
  for (const row of query(table, ROW)) {
    if (closest(row, TABLE) !== table) continue;
    // A cell spans no further than its table body.
    if (parentOf(row) !== body) [body, taken] = [parentOf(row), []];
    let column = 0;
    const next = taken.map((rows) => Math.max(0, rows - 1));
    for (const cell of elementsOf(row)) {
      while ((taken[column] ?? 0) > 0) column++;
      columns.set(cell, column);
      const rows = spanOf(cell, 'rowspan');
      for (let i = 0; i < spanOf(cell) && column < MOST; i++, column++)
        if (rows > 1) next[column] = rows - 1;
    }
    taken = next;
  }
  return columns;
}
