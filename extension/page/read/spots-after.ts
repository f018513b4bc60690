import { findIbans } from '../../../core/reading/iban.ts';
import { plain } from '../../../core/reading/text.ts';
import { findWords } from '../../../core/reading/words-found.ts';
import { isElement, type Place, parentOf, query, textContentOf } from '../dom.ts';
import type { Headers } from './headers.ts';
import type { Spot } from './spots.ts';

const SHOW_TEXT = 4;
const CELLS = 'td,[role=cell],[role=gridcell]';

/** A masked or local number, as a reader sees it: some digits, and no sentence. */
const NUMBER = /^[\p{L}\d*•●·.x\s/-]{0,12}\d[\d*•●·.xX\s/-]*$/u;

/** What follows one of the labels, on sites that tell accounts by no IBAN: beside it, or in its column. */
export function* spotsAfter(
  root: Place,
  labels: readonly string[],
  headerOf: Headers,
): Generator<Spot[]> {
  const document = root.ownerDocument ?? (root as Document);
  const walker = document.createTreeWalker(root, SHOW_TEXT);
  const spots: Spot[] = [];
  let isNext = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node as Text).data;
    const element = parentOf(node);
    if (!isElement(element) || !/\S/.test(text)) continue;
    const label = text.length < 200 ? findWords(text, labels) : null;
    const from = label?.end ?? 0;
    if (label || isNext)
      spots.push(...spotIn(text.slice(from).replace(/^[\s:：]+/, ''), element, node as Text));
    isNext = label !== null && !/\p{L}|\d/u.test(text.slice(from));
  }
  for (const cell of query(root, CELLS)) {
    if (findWords(headerOf(cell) ?? '', labels))
      spots.push(...spotIn(textContentOf(cell) ?? '', cell, null));
  }
  yield spots.filter(
    (spot, index) => spots.findIndex(({ element }) => element === spot.element) === index,
  );
}

function spotIn(text: string, element: Element, node: Text | null): Spot[] {
  const [found] = findIbans(text);
  const place = { element, node, start: 0, end: node?.length ?? 0 };
  if (found) return [{ iban: found.iban, ...place }];
  const number = plain(text);
  return number.length <= 40 && NUMBER.test(number)
    ? [{ iban: number, masked: true, ...place }]
    : [];
}
