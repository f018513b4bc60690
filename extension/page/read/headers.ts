import {
  attributeOf,
  closest,
  elementsOf,
  hasAttribute,
  isElement,
  matches,
  ownerOf,
  parentOf,
  query,
  tagOf,
  textContentOf,
} from '../dom.ts';

/** The label of a cell: its own, as responsive tables have it, or its column's header. */
export type Headers = (cell: Element) => string | null;

const TABLE = 'table,[role=table],[role=grid],[role=treegrid]';
const ROW = 'tr,[role=row]';

type Table = { headers: string[]; spans: boolean; labels: boolean };

const OWN = ['data-label', 'data-title', 'data-th'] as const;

/** Tables change, so a reading starts with none known. */
export function createHeaders(): Headers {
  const tables = new Map<Element, Table>();
  let last: { row: Node | null; body: Node | null; table: Table | null } = {
    row: null,
    body: null,
    table: null,
  };
  return (cell) => {
    const row = parentOf(cell);
    if (last.row !== row || !row) {
      const body = row && parentOf(row);
      last = { row, body, table: body !== null && body === last.body ? last.table : tableOf(cell) };
    }
    const { table } = last;
    if (!table || table.labels) {
      for (const name of OWN) if (hasAttribute(cell, name)) return attributeOf(cell, name);
    }
    if (!table || table.headers.length === 0) return null;
    return table.headers[columnOf(cell, table.spans)] ?? null;
  };

  function tableOf(cell: Element): Table | null {
    const table = closest(cell, TABLE);
    if (!table) return null;
    const known = tables.get(table) ?? readTable(table);
    tables.set(table, known);
    return known;
  }
}

function readTable(table: Element): Table {
  const labels = OWN.map((name) => `[${name}]`).join();
  // One look at the whole table for what few tables have.
  const special = query(table, `[colspan],[aria-colindex],${labels}`).length > 0;
  return {
    headers: headersOf(table),
    spans: special && query(table, '[colspan],[aria-colindex]').length > 0,
    labels: special && query(table, labels).length > 0,
  };
}

function headersOf(table: Element): string[] {
  const headers: string[] = [];
  const row = headerRowOf(table);
  for (const cell of row ? elementsOf(row) : []) {
    const at = columnOf(cell, true);
    for (let i = 0; i < spanOf(cell); i++) headers[at + i] = textContentOf(cell)?.trim() ?? '';
  }
  return headers;
}

/** The headers stand before the data: of the first rows only is it asked, and a long table has many more. */
function headerRowOf(table: Element): Element | null {
  const walker = ownerOf(table)?.createTreeWalker(table, SHOW_ELEMENT);
  for (let at = walker?.nextNode(), rows = 0; at && rows < 5; at = walker?.nextNode()) {
    if (!matches(at as Element, ROW)) continue;
    rows++;
    if (closest(at as Element, TABLE) === table && isHeader(at as Element)) return at as Element;
  }
  return null;
}

const SHOW_ELEMENT = 1;

/** A row of nothing but headers: one `th` at the start of a row of data names that row. */
function isHeader(row: Element): boolean {
  const cells = [...elementsOf(row)];
  const named = cells.filter(
    (cell) => tagOf(cell) === 'th' || attributeOf(cell, 'role') === 'columnheader',
  );
  const parent = parentOf(row);
  return (
    cells.length > 1 &&
    (named.length * 2 > cells.length || (isElement(parent) && tagOf(parent) === 'thead'))
  );
}

function columnOf(cell: Element, spans: boolean): number {
  if (!spans && 'cellIndex' in cell) return (cell as HTMLTableCellElement).cellIndex;
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
