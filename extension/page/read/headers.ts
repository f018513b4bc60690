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
export type Headers = {
  (cell: Element): string | null;
  /** Whether the label of a cell says so. In most tables none does, and no column is looked for. */
  says: (cell: Element, says: (label: string) => boolean) => boolean;
  /** The headers of a row's table, by column. */
  of: (row: Element) => readonly string[];
};

const TABLE = 'table,[role=table],[role=grid],[role=treegrid]';
const ROW = 'tr,[role=row]';

type Table = {
  element: Element;
  headers: readonly string[];
  /** Whether cells span columns; unknown as long as nobody asked. */
  spans?: boolean;
  /** What was last asked of all headers. */
  asked?: { says: (label: string) => boolean; any: boolean };
};

const OWN = ['data-label', 'data-title', 'data-th'] as const;
const NONE: readonly string[] = [];

/** Tables change, so a reading starts with none known. */
export function createHeaders(): Headers {
  const tables = new Map<Element, Table>();
  let last: { row: Node | null; body: Node | null; table: Table | null } = {
    row: null,
    body: null,
    table: null,
  };
  const headerOf = (cell: Element): string | null => {
    const own = ownOf(cell);
    const table = own === null ? tableAround(cell, parentOf(cell)) : null;
    return own ?? (table ? inColumn(cell, table) : null);
  };
  return Object.assign(headerOf, {
    says(cell: Element, says: (label: string) => boolean) {
      const own = ownOf(cell);
      if (own !== null) return says(own);
      const table = tableAround(cell, parentOf(cell));
      if (!table) return false;
      if (table.asked?.says !== says) table.asked = { says, any: table.headers.some(says) };
      return table.asked.any && says(inColumn(cell, table) ?? '');
    },
    of: (row: Element) => tableAround(row, row)?.headers ?? NONE,
  });

  /** Of a row that was the last one, or of one beside it, it is known. */
  function tableAround(element: Element, row: Node | null): Table | null {
    if (row !== null && last.row === row) return last.table;
    const body = row && parentOf(row);
    const table = body !== null && body === last.body ? last.table : tableOf(element);
    last = { row, body, table };
    return table;
  }

  function tableOf(element: Element): Table | null {
    const table = closest(element, TABLE);
    if (!table) return null;
    const known = tables.get(table) ?? { element: table, headers: headersOf(table) };
    tables.set(table, known);
    return known;
  }
}

/** Whether a cell is the header itself, where one row is all its table has. */
export function isItsHeader(cell: Element, tag: string, label: string | null): boolean {
  return tag !== 'td' && label !== null && label === textContentOf(cell)?.trim();
}

function ownOf(cell: Element): string | null {
  if (tagOf(cell) === 'td' && !cell.hasAttributes()) return null;
  for (const name of OWN) if (hasAttribute(cell, name)) return attributeOf(cell, name);
  return null;
}

function inColumn(cell: Element, table: Table): string | null {
  if (table.headers.length === 0) return null;
  // One look at the whole table for what few tables have.
  table.spans ??= query(table.element, '[colspan],[aria-colindex]').length > 0;
  return table.headers[columnOf(cell, table.spans)] ?? null;
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
