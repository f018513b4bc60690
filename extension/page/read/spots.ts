import { findIbans } from '../../../core/reading/iban.ts';
import { type IbanFound, scanIbans } from '../../../core/reading/iban-scan.ts';
import { holds, isElement, type Place, parentOf, query } from '../dom.ts';
import { createTurned, piecesOf, type Split } from './pieces.ts';

/** A number as it stands on the page: the smallest element that holds all of it, and the text it is in. */
export type Spot = {
  /** The IBAN; of an account told by a label, what follows the label. */
  iban: string;
  /** It is no IBAN: a masked or local number. */
  masked?: true;
  element: Element;
  node: Text | null;
  start: number;
  end: number;
};

/** Pieces of text read before the page gets a turn. */
const CHUNK = 2000;

/**
 * Every valid IBAN that stands in one root's text, in document order. Yields between chunks. Each piece of text
 * is read where it is: joining them costs more than all else.
 */
export function* spotsInText(root: Place): Generator<Spot[]> {
  const pieces = piecesOf(root);
  const turned = createTurned();
  let spots: Spot[] = [];
  let found: IbanFound[] = [];
  let [count, begin] = [0, 0];
  for (let node = pieces.next(); node; node = pieces.next()) {
    const text = node.data;
    let split: Split | null = null;
    let from = scanIbans(text, begin, found);
    for (; from !== null && split === null; from = split ? from : scanIbans(text, from, found))
      split = pieces.split(text.slice(from - 1));
    for (const { iban, start, end } of turned.without(text, found))
      add(iban, node, start, node, end);
    if (found.length > 0) found = [];
    if (split && from !== null && !turned.goesOn())
      add(split.iban, node, from - 1, split.last, split.end);
    begin = split?.end ?? 0;
    if (++count % CHUNK > 0) continue;
    yield spots;
    spots = [];
  }
  yield spots;

  function add(iban: string, node: Text, start: number, last: Text, end: number): void {
    const element = node === last ? parentOf(node) : commonOf(node, last);
    if (!isElement(element)) return;
    spots.push({ iban, element, node, start, end: node === last ? end : node.length });
  }
}

function commonOf(first: Node, last: Node): Node | null {
  let at = parentOf(first);
  while (at && !holds(at, last)) at = parentOf(at);
  return at;
}

const FIELDS = 'input:not([type=hidden],[type=password]),textarea';
const FIXED = ':is([readonly],[disabled],[aria-readonly=true])';

/** IBANs in fields. What can be typed over is an account only in an app, whose forms show what it holds. */
export function spotsInFields(root: Place, typed: boolean): Spot[] {
  const spots: Spot[] = [];
  for (const field of query(root, FIELDS)) {
    const { value } = field as HTMLInputElement;
    if (value.length < 15 || value.length > 60 || !(typed || field.matches(FIXED))) continue;
    for (const { iban, start, end } of findIbans(value))
      spots.push({ iban, element: field, node: null, start, end });
  }
  return spots;
}
