import { isElement, ownerOf, parentOf, query, tagOf } from './dom.ts';
import type { Headers } from './headers.ts';
import { type Line, LONGEST_TEXT, patternOf } from './line.ts';
import { isSeen } from './shown.ts';

/** Elements that say something else than text, or that hide it. */
const SPECIAL =
  'img,svg,input,textarea,select,button,a,summary,br,script,style,template,noscript,[style],[datetime],[title],[aria-label],[aria-hidden],[hidden],[role]';

const SHOW_TEXT = 4;

/** What is known of the rows of one table body. */
type Body = { isPlain: boolean; seen: Map<string, boolean> };

/**
 * Rows of plain text, as most tables have: some ten times cheaper to go through than anything else. Asking
 * whether a cell is seen costs more than all the rest, so cells are asked once for all rows made alike.
 */
export type PlainRows = {
  has: (element: Element) => boolean;
  add: (lines: Line[], row: Element, segment: number, headerOf: Headers) => void;
};

/** `few`: only some rows will be asked about, so that the rest of their table is not looked at. */
export function createPlainRows(few = false): PlainRows {
  const bodies = new Map<Node | null, Body>();
  return {
    has: (element) => tagOf(element) === 'tr' && (bodyOf(element).isPlain || isPlain(element)),
    add,
  };

  function bodyOf(row: Element): Body {
    const parent = parentOf(row);
    const known = bodies.get(parent) ?? {
      isPlain: !few && isElement(parent) && isPlain(parent),
      seen: new Map(),
    };
    bodies.set(parent, known);
    return known;
  }

  function add(lines: Line[], row: Element, segment: number, headerOf: Headers): void {
    const names = row.hasAttributes() ? row.getAttributeNames() : NONE;
    // A row with a state of its own (`data-open`) may hide what others show.
    const alike = names.every((name) => name === 'class') ? row.className : null;
    const { seen } = bodyOf(row);
    let at = segment;
    // No form is here, so nothing can stand in for a property (SECURITY.md B2).
    for (
      let cell = row.firstElementChild, index = 0;
      cell;
      cell = cell.nextElementSibling, index++
    ) {
      at++;
      const only = cell.firstChild;
      if (only === null) continue;
      if (only.nextSibling !== null || only.nodeType !== TEXT) addMixed(lines, cell, at, headerOf);
      else if (isCellSeen(cell, index)) push(lines, only as Text, cell, at, headerOf(cell));
    }

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
  if (text.length > LONGEST_TEXT || !/\S/.test(text)) return;
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

const isPlain = (element: Element): boolean => query(element, SPECIAL).length === 0;
