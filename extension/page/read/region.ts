import {
  attributeOf,
  elementsIn,
  elementsOf,
  hasAttribute,
  parentOf,
  tagOf,
  textContentOf,
} from '../dom.ts';
import { isTwin } from './twin.ts';

/** A table row of one cell or of headers only is one too. */
const HEADING = /^(h[1-6]|heading|hr|caption|legend|summary|row:([^,]+|((th|col\w+),?)+))$/;

/** What begins something new. A row that opens others heads them: a bank's, over its accounts. */
export function isHeading(element: Element): boolean {
  const kind = kindOf(element);
  return HEADING.test(kind) || (kind.startsWith('row') && hasAttribute(element, 'aria-expanded'));
}

/**
 * The elements that tell of one account: its block, and where accounts lie side by side without a wrapper
 * (`dt` and `dd`, a row and its detail row, cells of a CSS grid), the siblings that belong to it.
 */
export type Regions = (block: Element) => Element[];

type Holds = (element: Element) => boolean;

/** `isListed` tells whether an element holds an account, `holdsAny` whether it holds any number. */
export function createRegions(isListed: Holds, holdsAny: Holds): Regions {
  const known = new Map<Node, Map<Element, Element[]>>();
  return (block) => {
    const parent = parentOf(block);
    if (!parent) return [block];
    const regions = known.get(parent) ?? divide([...elementsIn(parent)], isListed, holdsAny);
    known.set(parent, regions);
    return regions.get(block) ?? [block];
  };
}

function divide(children: Element[], isListed: Holds, holdsAny: Holds): Map<Element, Element[]> {
  const at = children.flatMap((child, index) => (isListed(child) ? [index] : []));
  const regions = new Map<Element, Element[]>();
  if (at.length === children.length || at.length === 0) return regions;
  const isEnd = (child: Element): boolean =>
    isHeading(child) || (holdsAny(child) && !isListed(child));
  const [from, to] =
    at.length === 1
      ? alone(
          children,
          at[0] ?? 0,
          (child) => isEnd(child) || isTwin(children[at[0] ?? 0] as Element, child, holdsAny),
        )
      : (evenly(children, at) ?? unevenly(children, at, isEnd));
  for (const index of at) {
    const block = children[index];
    const region = children.slice(from(index), to(index));
    if (block) regions.set(block, region);
    if (at.length === 1) alones.add(region);
  }
  return regions;
}

const alones = new WeakSet<readonly Element[]>();

/** Whether a region is of the only account there: what stands around it may be of the page. */
export const isAlone = (region: readonly Element[]): boolean => alones.has(region);

type Cut = [from: (index: number) => number, to: (index: number) => number];

const SECTION = /^(nav|header|footer|aside|table|ul|ol|section|form)$/;

/** One account among siblings: from the heading before it to the one after. */
function alone(children: Element[], index: number, ends: Holds): Cut {
  const isEnd = (child: Element): boolean => ends(child) || SECTION.test(tagOf(child));
  let from = index;
  while (from > 0 && !isEnd(children[from - 1] as Element)) from--;
  if (from > 0 && isHeading(children[from - 1] as Element)) from--;
  let to = index + 1;
  while (to < children.length && !isEnd(children[to] as Element)) to++;
  return [() => from, () => to];
}

/** The same number of siblings for each, as in a grid without rows. */
function evenly(children: Element[], at: number[]): Cut | null {
  const period = (at[1] ?? 0) - (at[0] ?? 0);
  const regular = at.every((index, i) => i === 0 || index - (at[i - 1] ?? 0) === period);
  if (!regular || period < 2 || children.length % period !== 0) return null;
  const before = (at[0] ?? 0) % period;
  const kindsOf = (index: number): string =>
    `${children.slice(index - before, index - before + period).map(kindOf)}`;
  const isAlike = new Set(at.map(kindsOf)).size === 1;
  return isAlike ? [(index) => index - before, (index) => index - before + period] : null;
}

/** What begins each is told by its make: the same term, the same kind of heading. */
function unevenly(children: Element[], at: number[], isEnd: Holds): Cut {
  const make = children.map(makeOf);
  const gaps = at.slice(1).map((index, i) => make.slice((at[i] ?? 0) + 1, index));
  const first = at[0] ?? 0;
  const numbers = new Set(at);
  const last = make.slice((at.at(-1) ?? 0) + 1);
  let before = 0;
  for (let back = 1; !at.some((index) => numbers.has(index - back)); back++) {
    const sign = make[first - back];
    if (sign === undefined || !at.every((index) => make[index - back] === sign)) break;
    // What stands after the last as well may end each as it may begin each; a heading begins.
    const begins = !last.includes(sign) || isHeading(children[first - back] as Element);
    if (begins && gaps.every((gap) => gap.filter((other) => other === sign).length === 1))
      before = back;
  }
  // A row of one cell that follows each, the last too, is of its own account, and heads no other.
  const isTail = gaps.every((gap) => gap[0] === last[0]);
  const tailed = before > 0 || first === 0 || gaps.every((gap) => gap[0] !== make[first - 1]);
  const to = (index: number): number => {
    const begin = make[index - before];
    let end = index + 1;
    while (
      tailed &&
      end < children.length &&
      !numbers.has(end) &&
      make[end] !== begin &&
      ((isTail && end === index + 1) || !isEnd(children[end] as Element))
    )
      end++;
    return end;
  };
  return [(index) => index - before, to];
}

function makeOf(element: Element): string {
  const tag = tagOf(element);
  const said = tag === 'dt' ? textContentOf(element)?.trim() : attributeOf(element, 'class');
  return kindOf(element) + said;
}

/** Its role, or its tag. Rows are of one kind by their cells: a row of headers or of details is none of an account. */
export function kindOf(element: Element): string {
  const kind = roleOf(element);
  return kind === 'tr' || kind === 'row' ? `row:${[...elementsOf(element)].map(roleOf)}` : kind;
}

const roleOf = (element: Element): string => attributeOf(element, 'role') ?? tagOf(element);
