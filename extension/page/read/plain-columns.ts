import { isEndLabel } from '../../../core/reading/date-governor.ts';
import {
  elementsOf,
  firstElementOf,
  holds,
  isElement,
  parentOf,
  previousElementOf,
  query,
  tagOf,
  textContentOf,
} from '../dom.ts';
import { isBankLabel } from './institution-words.ts';
import { isFieldName } from './name-of.ts';
import { isOtherMatterOnly } from './other-matters.ts';
import { remember } from './remember.ts';

/** A row that is no table's, whose cells have names: the row, that of the names, and they by place. */
export type NamedRow = { row: Element; head: Element; names: readonly string[] };

/** The row with named columns around an element; null: there is none. */
export type PlainColumns = (element: Element) => NamedRow | null;

/** How far a number lies inside its cell. */
const DEEPEST = 4;
/** A row has no more cells. */
const MOST = 20;
const LONGEST_NAME = 40;
/** A term and its description are a row of their own. */
const DEFINITION = /^d[td]$/;

/** Columns as rows of `div` have them: their names stand in the first row, or over the rows. */
export function createPlainColumns(): PlainColumns {
  const known = new Map<Element, Pick<NamedRow, 'head' | 'names'> | null>();
  return (element) => {
    let row = parentOf(element);
    for (let depth = 0; depth < DEEPEST && isElement(row); depth++) {
      const list: ParentNode | null = parentOf(row);
      if (!isElement(list)) return null;
      let over = known.get(list);
      if (over === undefined) {
        over = namesOver(list);
        known.set(list, over);
      }
      if (over && over.head !== row && elementsOf(row).length === over.names.length)
        return { row, ...over };
      row = list;
    }
    return null;
  };
}

/** The name of the column that an element lies in. */
export function columnNameOf({ row, names }: NamedRow, element: Element): string | null {
  const at = [...elementsOf(row)].findIndex((cell) => holds(cell, element));
  return names[at] || null;
}

function namesOver(list: Element): Pick<NamedRow, 'head' | 'names'> | null {
  const before = previousElementOf(list);
  for (const head of [firstElementOf(list), before, before && firstElementOf(before)]) {
    const names = head && namesIn(head);
    if (names) return { head, names };
  }
  return null;
}

function namesIn(row: Element): string[] | null {
  const cells = elementsOf(row);
  if (cells.length < 2 || cells.length > MOST) return null;
  const names: string[] = [];
  for (const cell of cells) {
    if (DEFINITION.test(tagOf(cell))) return null;
    const name = textContentOf(cell)?.trim() ?? '';
    if (name.length > LONGEST_NAME) return null;
    names.push(name);
  }
  // "Payments", "Invoices", "Help" side by side are a menu, as links are.
  const isOfAccounts = names.some(isAccountsColumn) && query(row, 'a[href]').length === 0;
  return isOfAccounts && names.filter(isColumnName).length > 1 ? names : null;
}

const isAccountsColumn = remember((text) => isEndLabel(text) || isFieldName(text));
const isColumnName = remember(
  (text) => isAccountsColumn(text) || isBankLabel(text) || isOtherMatterOnly(text),
);
