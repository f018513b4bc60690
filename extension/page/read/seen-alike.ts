import { isElement, parentOf, tagOf } from '../dom.ts';
import { isSeen } from '../shown.ts';

/** Of fewer, each is asked. */
const MANY = 24;

/** Elements made alike, by their place among those asked for. */
type Alike = number[];

/**
 * Whether elements are shown, one answer for each, asked of a few of those that are made alike: it costs more than
 * all else of a scan.
 */
export function seenAlike(elements: readonly Element[]): boolean[] {
  const seen: boolean[] = new Array(elements.length);
  const alone: Alike = [];
  for (const alike of madeAlike(elements, alone)) {
    const answer = alike.length < MANY ? null : agreed(elements, alike);
    for (const at of alike) seen[at] = answer ?? isSeen(elements[at] as Element);
  }
  for (const at of alone) seen[at] = isSeen(elements[at] as Element);
  return seen;
}

/** What the first two, the last two and some between say; null: not the same, as where every other row is hidden. */
function agreed(elements: readonly Element[], alike: Alike): boolean | null {
  const last = alike.length - 1;
  const step = Math.ceil(alike.length / 7);
  const asked = [0, 1, last - 1, last];
  for (let at = step; at < last - 1; at += step) asked.push(at);
  const answers = new Set(asked.map((at) => isSeen(elements[alike[at] as number] as Element)));
  return answers.size === 1 ? answers.has(true) : null;
}

/** Cells of one column of one table body, whose rows bear the same classes and no state of their own. */
function madeAlike(elements: readonly Element[], alone: Alike): Iterable<Alike> {
  const bodies = new Map<Node, Map<string | number, Alike>>();
  let [last, makes]: [Node | null, Map<string | number, Alike>] = [null, new Map()];
  for (let at = 0; at < elements.length; at++) {
    const element = elements[at] as Element;
    const row = tagOf(element) === 'td' ? parentOf(element) : null;
    const body = row && parentOf(row);
    const make = body && isElement(row) ? makeOf(element, row) : null;
    if (!body || make === null) {
      alone.push(at);
      continue;
    }
    if (body !== last) {
      [last, makes] = [body, bodies.get(body) ?? new Map()];
      bodies.set(body, makes);
    }
    const alike = makes.get(make);
    if (alike) alike.push(at);
    else makes.set(make, [at]);
  }
  return [...bodies.values()].flatMap((of) => [...of.values()]);
}

/** Null: made like no other. Cells and rows are no forms, so nothing stands in for a property (SECURITY.md B2). */
function makeOf(cell: Element, row: Element): string | number | null {
  if (tagOf(row) !== 'tr') return null;
  const column = (cell as HTMLTableCellElement).cellIndex;
  const [own, rows] = [classesOf(cell), classesOf(row)];
  if (own === null || rows === null) return null;
  return own === '' && rows === '' ? column : `${column}|${own}|${rows}`;
}

/** Null: it has other attributes, which may hide it. */
function classesOf(element: Element): string | null {
  if (!element.hasAttributes()) return '';
  return element.getAttributeNames().every((name) => name === 'class') ? element.className : null;
}
