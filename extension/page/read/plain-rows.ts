import { firstOf, isElement, matches, ownerOf, parentOf, query, shadowOf, tagOf } from '../dom.ts';
import { isSeen } from '../shown.ts';
import { type Headers, isItsHeader } from './headers.ts';
import { type Line, lineOf } from './line.ts';

/** Elements that say something else than text, or that hide it. */
const SPECIAL =
  'img,svg,input,textarea,select,button,a,summary,br,s,del,script,style,template,noscript,[style],[datetime],[title],[aria-label],[aria-hidden],[hidden],[role]';

const SHOW_TEXT = 4;

/**
 * Rows of plain text, as most tables have: some ten times cheaper to go through than anything else. Asking
 * whether a cell is seen costs more than all the rest, so cells are asked once for all rows made alike.
 */
export type PlainRows = {
  /** Adds what a plain row says; false: it is none, and nothing was added. */
  add: (lines: Line[], row: Element, segment: number, headerOf: Headers) => boolean;
};

export function createPlainRows(): PlainRows {
  /** By table body: whether cells made alike are seen. */
  const bodies = new Map<Node | null, Map<string | number, boolean>>();
  let last: Node | null = null;
  let seen = new Map<string | number, boolean>();
  return {
    add: (lines, row, segment, headerOf) =>
      tagOf(row) === 'tr' && addRow(lines, row, segment, headerOf),
  };

  function addRow(lines: Line[], row: Element, segment: number, headerOf: Headers): boolean {
    const names = row.hasAttributes() ? row.getAttributeNames() : NONE;
    // A row with a state of its own (`data-open`) may hide what others show.
    const alike = names.every((name) => name === 'class') ? row.className : null;
    const parent = parentOf(row);
    if (parent !== last || last === null) {
      seen = bodies.get(parent) ?? new Map<string | number, boolean>();
      bodies.set(parent, seen);
      last = parent;
    }
    const headers = headerOf.of(row);
    const before = lines.length;
    let [place, bare] = [0, true];
    // Cells are no forms, so nothing can stand in for a property (SECURITY.md B2).
    for (let cell = row.firstElementChild; cell; cell = cell.nextElementSibling, place++) {
      // Only cells have a place in a row; asking for the name of each costs more.
      const only = 'cellIndex' in cell ? firstOf(cell) : cell;
      const isBare = only !== cell && !cell.hasAttributes();
      const isMixed = only !== null && (only.nextSibling !== null || only.nodeType !== TEXT);
      if (only === cell || !isPlain(cell, isBare, isMixed)) {
        lines.length = before;
        return false;
      }
      // As long as no cell bears an attribute none spans columns.
      bare &&= isBare && headers !== null;
      const at = segment + place + 1;
      if (only !== null && (isMixed || isCellSeen(cell, place, isBare))) {
        const label = bare ? (headers?.[place] ?? null) : headerOf(cell);
        const mayBeHeader = isMixed || (only as Text).data.trim() === label;
        if (mayBeHeader && isItsHeader(cell, label)) continue;
        if (isMixed) addMixed(lines, cell, at, label);
        else push(lines, only as Text, cell, at, label);
      }
    }
    return true;

    function isCellSeen(cell: Element, place: number, isBare: boolean): boolean {
      if (alike === null) return isSeen(cell);
      const make = isBare && alike === '' ? place : `${place}|${cell.className}|${alike}`;
      let known = seen.get(make);
      if (known === undefined) {
        known = isSeen(cell);
        seen.set(make, known);
      }
      return known;
    }
  }
}

const NONE: readonly string[] = [];
const TEXT = 3;

/** A cell with more in it than one text. */
function addMixed(lines: Line[], cell: Element, segment: number, label: string | null): void {
  const walker = (ownerOf(cell) as Document).createTreeWalker(cell, SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = parentOf(node);
    if (isElement(element) && isSeen(element)) push(lines, node as Text, element, segment, label);
  }
}

function push(
  lines: Line[],
  node: Text,
  element: Element,
  segment: number,
  label: string | null,
): void {
  const line = lineOf(node.data, element, segment, label, 'text', node);
  if (line) lines.push(line);
}

/** Most cells hold one text and have no attributes: nothing of theirs has to be looked for. */
function isPlain(cell: Element, isBare: boolean, isMixed: boolean): boolean {
  if (!isBare && matches(cell, SPECIAL)) return false;
  if (!isMixed) return true;
  for (const inside of query(cell, '*'))
    if (shadowOf(inside) || matches(inside, SPECIAL)) return false;
  return true;
}
