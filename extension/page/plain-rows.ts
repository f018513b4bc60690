import { attributeOf, closest, isElement, ownerOf, parentOf, query, tagOf } from './dom.ts';
import type { Headers } from './headers.ts';
import { type Line, patternOf } from './line.ts';
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
    const walker = (ownerOf(row) as Document).createTreeWalker(row, SHOW_TEXT);
    const names = row.hasAttributes() ? row.getAttributeNames() : [];
    // A row with a state of its own (`data-open`) may hide what others show.
    const alike = names.every((name) => name === 'class') ? `${attributeOf(row, 'class')}` : null;
    const { seen } = bodyOf(row);
    const isCellSeen = (element: Element): boolean => {
      if (alike === null || !('cellIndex' in element)) return isSeen(element);
      const make = `${alike}|${element.cellIndex}|${element.className}`;
      const known = seen.get(make) ?? isSeen(element);
      seen.set(make, known);
      return known;
    };
    let at = segment;
    let cell: Element | null = null;
    let label: string | null = null;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = (node as Text).data;
      const element = parentOf(node);
      if (!isElement(element) || !/\S/.test(text) || !isCellSeen(element)) continue;
      const own = tagOf(element) === 'td' ? element : closest(element, 'td,th');
      if (own && own !== cell) {
        at++;
        cell = own;
        label = headerOf(own);
      }
      lines.push({
        text,
        pattern: patternOf(text),
        element,
        segment: at,
        label,
        type: 'text',
        node: node as Text,
        breaks: false,
      });
    }
  }
}

const isPlain = (element: Element): boolean => query(element, SPECIAL).length === 0;
