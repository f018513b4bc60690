import { isEndLabel } from '../../../core/reading/date-governor.ts';
import {
  attributeOf,
  closest,
  elementsOf,
  firstElementOf,
  hasAttribute,
  isElement,
  matches,
  nextElementOf,
  ownerOf,
  parentOf,
  query,
  tagOf,
  textContentOf,
} from '../dom.ts';
import { columnNameOf, createPlainColumns, type NamedRow } from './plain-columns.ts';
import { remember } from './remember.ts';
import { CELL, type Grid, gridOf, pairedWith, ROW, spanOf, TABLE } from './table-grid.ts';

/** The label of a cell: its own, as responsive tables have it, or its column's header. */
export type Headers = {
  (cell: Element): string | null;
  /** Whether the label of a cell says so. In most tables none does, and no column is looked for. */
  says: (cell: Element, says: (label: string) => boolean) => boolean;
  /** The headers of a row's table, by place in the row; null: its cells are asked one by one. */
  of: (row: Element) => readonly (string | undefined)[] | null;
  /** Cells of rows above that span this one: what they say is said of it too. */
  reaching: (row: Element) => readonly Element[];
  /** The row around an element that is no table's, and the names of its columns. */
  plainRow: (element: Element) => NamedRow | null;
};

type Table = {
  element: Element;
  headers: readonly string[];
  /** Whether cells span columns; unknown as long as nobody asked. */
  spans?: boolean;
  grid: Grid | null;
  /** What was last asked of all headers. */
  asked?: { says: (label: string) => boolean; any: boolean };
};

const OWN = ['data-label', 'data-title', 'data-th'] as const;
const NONE: readonly never[] = [];

/** Tables change, so a reading starts with none known. */
export function createHeaders(): Headers {
  const tables = new Map<Element, Table>();
  const columnsOf = createPlainColumns();
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
      if (!table) {
        const around = columnsOf(cell);
        return around !== null && says(columnNameOf(around, cell) ?? '');
      }
      if (table.asked?.says !== says)
        table.asked = { says, any: isPairs(table) || table.headers.some(says) };
      return table.asked.any && says(inColumn(cellAround(cell), table) ?? '');
    },
    of(row: Element) {
      const table = tableAround(row, row);
      if (!table) return NONE;
      if (table.grid) return null;
      if (table.headers.length > 0) return table.headers;
      const label = labelOfPair(nextElementOf(firstElementOf(row) ?? row));
      return label === null ? NONE : [undefined, label];
    },
    reaching: (row: Element) =>
      (matches(row, ROW) ? tableAround(row, row)?.grid?.reaching.get(row) : null) ?? NONE,
    plainRow: (element: Element) =>
      tableAround(element, parentOf(element)) ? null : columnsOf(element),
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
    const known = tables.get(table) ?? made(table);
    tables.set(table, known);
    return known;
  }
}

/** Whether a cell is the header itself, where one row is all its table has. */
export function isItsHeader(cell: Element, label: string | null): boolean {
  return label !== null && tagOf(cell) !== 'td' && label === textContentOf(cell)?.trim();
}

function ownOf(cell: Element): string | null {
  if (tagOf(cell) === 'td' && !cell.hasAttributes()) return null;
  for (const name of OWN) if (hasAttribute(cell, name)) return attributeOf(cell, name);
  return null;
}

function made(element: Element): Table {
  const grid = gridOf(element);
  return { element, grid, headers: headersOf(element, grid) };
}

/** Without headers the first of two cells may be the other's label. */
const isPairs = ({ headers }: Table): boolean => headers.length === 0;

/** The cell that an element lies in. */
const cellAround = (element: Element): Element => closest(element, CELL) ?? element;

function inColumn(cell: Element, table: Table): string | null {
  const { headers, grid } = table;
  if (isPairs(table)) return labelOfPair(cell);
  if (grid) return headers[grid.columns.get(cell) ?? -1] ?? null;
  // One look at the whole table for what few tables have.
  table.spans ??= query(table.element, '[colspan],[aria-colindex]').length > 0;
  return headers[columnOf(cell, table.spans)] ?? null;
}

/**
 * What labels the value in a row of these two, as a table of one account has them: "Expires on", "3 May 2027". A cell
 * that is no header labels it only where it cannot be anything else.
 */
function labelOfPair(value: Element | null): string | null {
  const label = value && tagOf(value) === 'td' ? pairedWith(value) : null;
  if (!label) return null;
  const said = textContentOf(label)?.trim() ?? '';
  return tagOf(label) === 'th' || (tagOf(label) === 'td' && isLabel(said)) ? said : null;
}

const isLabel = remember((text) => text.length < 40 && (text.endsWith(':') || isEndLabel(text)));

/** Of two rows of headers the one nearer to the data counts, where it says anything. */
function headersOf(table: Element, grid: Grid | null): string[] {
  const headers: string[] = [];
  for (const [index, row] of headerRowsOf(table).entries()) {
    for (const cell of elementsOf(row)) {
      const at = grid?.columns.get(cell) ?? columnOf(cell, true);
      // Of a row of filters the options are no headers.
      const isFilter = index > 0 && query(cell, 'select').length > 0;
      const said = isFilter ? '' : (textContentOf(cell)?.trim() ?? '');
      for (let i = 0; i < spanOf(cell); i++) headers[at + i] = said || headers[at + i] || '';
    }
  }
  return headers;
}

/** The headers stand before the data: of the first rows only is it asked, and a long table has many more. */
function headerRowsOf(table: Element): Element[] {
  const found: Element[] = [];
  const walker = ownerOf(table)?.createTreeWalker(table, SHOW_ELEMENT);
  for (let at = walker?.nextNode(), rows = 0; at && rows < 5; at = walker?.nextNode()) {
    if (!matches(at as Element, ROW)) continue;
    rows++;
    if (closest(at as Element, TABLE) !== table) continue;
    if (isHeader(at as Element) && (found.length === 0 || isInHead(at as Element)))
      found.push(at as Element);
    else if (found.length > 0) break;
  }
  return found;
}

const isInHead = (row: Element): boolean => matches(row, 'thead > *');

const SHOW_ELEMENT = 1;

/** A row of nothing but headers: one `th` at the start of a row of data names that row. */
function isHeader(row: Element): boolean {
  const cells = [...elementsOf(row)];
  const named = cells.filter(
    (cell) => tagOf(cell) === 'th' || attributeOf(cell, 'role') === 'columnheader',
  );
  return cells.length > 1 && (named.length * 2 > cells.length || isInHead(row));
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
