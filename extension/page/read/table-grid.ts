import {
  attributeOf,
  closest,
  elementsOf,
  nextElementOf,
  parentOf,
  previousElementOf,
  query,
} from '../dom.ts';

export const TABLE = 'table,[role=table],[role=grid],[role=treegrid]';
export const ROW = 'tr,[role=row]';
export const CELL = 'td,th,[role=cell],[role=gridcell],[role=rowheader]';

/** No table that is read has more; one that says so spans nothing. */
const MOST = 1000;

/** The first of two cells that are all a row has, of the second; null: it is none. */
export function pairedWith(cell: Element): Element | null {
  const before = nextElementOf(cell) ? null : previousElementOf(cell);
  return before !== null && previousElementOf(before) === null ? before : null;
}

export function spanOf(cell: Element, name: 'colspan' | 'rowspan' = 'colspan'): number {
  const span = Number(attributeOf(cell, name));
  return span >= 1 && span <= MOST ? span : 1;
}

/** Of a table in which cells span rows: the column of each cell, and the cells that reach into each row from above. */
export type Grid = {
  columns: ReadonlyMap<Element, number>;
  reaching: ReadonlyMap<Element, readonly Element[]>;
};

/** Null: no cell spans rows, and a cell's place is its column. */
export function gridOf(table: Element): Grid | null {
  if (query(table, '[rowspan]').length === 0) return null;
  const columns = new Map<Element, number>();
  const reaching = new Map<Element, Element[]>();
  /** By column: the first row that no cell above takes. */
  let free: number[] = [];
  /** Cells that span rows, and the first row that they do not reach. */
  let long: { cell: Element; to: number }[] = [];
  let body: Node | null = null;
  const rows = [...query(table, ROW)].filter((row) => closest(row, TABLE) === table);
  for (const [at, row] of rows.entries()) {
    // A cell spans no further than its table body.
    if (parentOf(row) !== body) [body, free, long] = [parentOf(row), [], []];
    long = long.filter(({ to }) => to > at);
    if (long.length > 0)
      reaching.set(
        row,
        long.map(({ cell }) => cell),
      );
    let column = 0;
    for (const cell of elementsOf(row)) {
      while ((free[column] ?? 0) > at) column++;
      columns.set(cell, column);
      const to = at + spanOf(cell, 'rowspan');
      if (to > at + 1 && long.length < MOST) long.push({ cell, to });
      for (let i = spanOf(cell); i > 0 && column < MOST; i--) free[column++] = to;
    }
  }
  return { columns, reaching };
}
