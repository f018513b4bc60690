import { isElement, parentOf, tagOf } from '../dom.ts';
import { isSeen } from '../shown.ts';

/** Whether elements are shown, asked of a few of those that are made alike: it costs more than all else of a scan. */
export type SeenAlike = {
  /** Elements that will be asked for. */
  prepare: (elements: readonly Element[]) => void;
  isSeen: (element: Element) => boolean;
};

/** Of fewer, each is asked. */
const MANY = 24;

export function createSeenAlike(): SeenAlike {
  const known = new Map<Element, boolean>();
  return {
    prepare(elements) {
      known.clear();
      for (const alike of madeAlike(elements)) {
        const answer = alike.length < MANY ? null : agreed(alike);
        for (const element of alike) known.set(element, answer ?? isSeen(element));
      }
    },
    isSeen: (element) => known.get(element) ?? isSeen(element),
  };
}

/** What the first two, the last two and some between say; null: not the same, as where every other row is hidden. */
function agreed(alike: readonly Element[]): boolean | null {
  const last = alike.length - 1;
  const step = Math.ceil(alike.length / 7);
  const asked = [0, 1, last - 1, last];
  for (let at = step; at < last - 1; at += step) asked.push(at);
  const answers = new Set(asked.map((at) => isSeen(alike[at] as Element)));
  return answers.size === 1 ? answers.has(true) : null;
}

/** Cells of one column of one table body, whose rows bear the same classes and no state of their own. */
function madeAlike(elements: readonly Element[]): Iterable<Element[]> {
  const bodies = new Map<Node, Map<string, Element[]>>();
  for (const element of elements) {
    const row = parentOf(element);
    const body = row && parentOf(row);
    const make = body && isElement(row) ? makeOf(element, row) : null;
    if (!body || make === null) continue;
    const makes = bodies.get(body) ?? new Map<string, Element[]>();
    bodies.set(body, makes);
    const alike = makes.get(make);
    if (alike) alike.push(element);
    else makes.set(make, [element]);
  }
  return [...bodies.values()].flatMap((makes) => [...makes.values()]);
}

/** Null: made like no other. Cells and rows are no forms, so nothing stands in for a property (SECURITY.md B2). */
function makeOf(cell: Element, row: Element): string | null {
  if (tagOf(cell) !== 'td' || tagOf(row) !== 'tr') return null;
  const [own, rows] = [classesOf(cell), classesOf(row)];
  if (own === null || rows === null) return null;
  return `${(cell as HTMLTableCellElement).cellIndex}|${own}|${rows}`;
}

/** Null: it has other attributes, which may hide it. */
function classesOf(element: Element): string | null {
  if (!element.hasAttributes()) return '';
  return element.getAttributeNames().every((name) => name === 'class') ? element.className : null;
}
