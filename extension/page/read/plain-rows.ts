import { firstOf, isElement, matches, ownerOf, parentOf, query, shadowOf, tagOf } from '../dom.ts';
import { isSeen } from '../shown.ts';
import type { Headers } from './headers.ts';
import { isBlank, type Line, LONGEST_TEXT, patternOf } from './line.ts';

/** Elements that say something else than text, or that hide it. */
const SPECIAL =
  'img,svg,input,textarea,select,button,a,summary,br,script,style,template,noscript,[style],[datetime],[title],[aria-label],[aria-hidden],[hidden],[role]';

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
  const bodies = new Map<Node | null, Map<string, boolean>>();
  return { add: (lines, row, ...rest) => tagOf(row) === 'tr' && addRow(lines, row, ...rest) };

  function addRow(lines: Line[], row: Element, segment: number, headerOf: Headers): boolean {
    const names = row.hasAttributes() ? row.getAttributeNames() : NONE;
    // A row with a state of its own (`data-open`) may hide what others show.
    const alike = names.every((name) => name === 'class') ? row.className : null;
    const parent = parentOf(row);
    const seen = bodies.get(parent) ?? new Map<string, boolean>();
    bodies.set(parent, seen);
    const before = lines.length;
    let at = segment;
    // Cells are no forms, so nothing can stand in for a property (SECURITY.md B2).
    for (
      let cell = row.firstElementChild, index = 0;
      cell;
      cell = cell.nextElementSibling, index++
    ) {
      at++;
      const only = firstOf(cell);
      const isMixed = only !== null && (only.nextSibling !== null || only.nodeType !== TEXT);
      if (!isPlain(cell, isMixed)) {
        lines.length = before;
        return false;
      }
      if (isMixed) addMixed(lines, cell, at, headerOf);
      else if (only !== null && isCellSeen(cell, index))
        push(lines, only as Text, cell, at, headerOf(cell));
    }
    return true;

    function isCellSeen(cell: Element, index: number): boolean {
      if (alike === null) return isSeen(cell);
      const make = `${index}|${cell.className}|${alike}`;
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
function addMixed(lines: Line[], cell: Element, segment: number, headerOf: Headers): void {
  const walker = (ownerOf(cell) as Document).createTreeWalker(cell, SHOW_TEXT);
  const label = headerOf(cell);
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
  const text = node.data;
  if (text.length > LONGEST_TEXT || isBlank(text)) return;
  lines.push({
    text,
    pattern: patternOf(text),
    element,
    segment,
    label,
    type: 'text',
    node,
    breaks: false,
  });
}

/** Most cells hold one text and have no attributes: nothing of theirs has to be looked for. */
function isPlain(cell: Element, isMixed: boolean): boolean {
  const tag = tagOf(cell);
  if ((tag !== 'td' && tag !== 'th') || (cell.hasAttributes() && matches(cell, SPECIAL)))
    return false;
  if (!isMixed) return true;
  for (const inside of query(cell, '*'))
    if (shadowOf(inside) || matches(inside, SPECIAL)) return false;
  return true;
}
