import { findIbans } from '../../core/reading/iban.ts';
import { holds, isElement, type Place, parentOf, query } from './dom.ts';

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

/** Stands between neighbouring pieces of text: an IBAN may be split over them, so it reads as a space. */
const JOIN = ' ';

/** Text nodes joined at once: enough that a split IBAN is met whole, few enough that a slice stays short. */
const CHUNK = 2000;

/** The last pieces of a chunk are read again with the next one: an IBAN of 34 characters may lie in as many. */
const OVERLAP = 34;

const SHOW_TEXT = 4;

/** Every valid IBAN that stands in one root's text, in document order. Yields between chunks. */
export function* spotsInText(root: Place): Generator<Spot[]> {
  const document = root.ownerDocument ?? (root as Document);
  const walker = document.createTreeWalker(root, SHOW_TEXT);
  let nodes: Text[] = [];
  let texts: string[] = [];
  let fresh = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes.push(node as Text);
    texts.push((node as Text).data);
    if (nodes.length < CHUNK) continue;
    yield spotsIn(nodes, texts, fresh);
    nodes = nodes.slice(-OVERLAP);
    texts = texts.slice(-OVERLAP);
    fresh = OVERLAP;
  }
  yield spotsIn(nodes, texts, fresh);
}

/** What was read with the chunk before, up to `fresh`, is not given again. */
function spotsIn(nodes: readonly Text[], texts: readonly string[], fresh: number): Spot[] {
  const spots: Spot[] = [];
  const lengthAt = (index: number): number => texts[index]?.length ?? 0;
  let at = 0;
  let offset = 0;
  for (const { iban, start, end } of findIbans(texts.join(JOIN))) {
    for (let next = offset + lengthAt(at) + 1; start >= next; next += lengthAt(at) + 1) {
      offset = next;
      at++;
    }
    let last = at;
    for (let reach = offset + lengthAt(at); end > reach; reach += lengthAt(last) + 1) last++;
    const [node, other] = [nodes[at], nodes[last]];
    if (!node || !other || last < fresh) continue;
    const element = commonOf(node, other);
    if (!element) continue;
    spots.push({
      iban,
      element,
      node,
      start: start - offset,
      end: node === other ? end - offset : node.length,
    });
  }
  return spots;
}

function commonOf(first: Node, last: Node): Element | null {
  let at = parentOf(first);
  while (at && first !== last && !holds(at, last)) at = parentOf(at);
  return isElement(at) ? at : null;
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
