import { isElement, isText, parentOf, previousOf, tagOf, textContentOf } from '../dom.ts';
import { isOtherMatterOnly, isPayee } from './other-matters.ts';
import type { Spot } from './spots.ts';
import { pairedWith } from './table-grid.ts';

/** A label has no more characters. */
const LONGEST = 60;
/** How far around the number its label may stand. */
const DEEPEST = 4;
/** What is before one of these is said of a whole list, or of another row. */
const ITEM = /^(li|tr|body|option)$/;

/** Whether a number is one to pay to, the site's own, which nobody chose; or another's by its label: "Beneficiary:". */
export function isPaidTo(spot: Spot): boolean {
  // In a longer row the cell before is another column's.
  if (tagOf(spot.element) === 'td' && !pairedWith(spot.element)) return false;
  const said = textBefore(spot);
  if (said === null || said.length > LONGEST) return false;
  const isLabel = /[:：]\s*$/.test(said) || tagOf(spot.element) === 'dd';
  return isPayee(said) || (isLabel && isOtherMatterOnly(said));
}

function textBefore({ node, element, start }: Spot): string | null {
  const own = node ? node.data.slice(0, start) : '';
  if (/\S/.test(own)) return own;
  let inner: Node = node ?? element;
  for (let depth = 0; depth < DEEPEST; depth++) {
    for (let at = previousOf(inner); at; at = previousOf(at)) {
      if (!isText(at) && !isElement(at)) continue;
      const said = textContentOf(at) ?? '';
      if (/\S/.test(said)) return said;
    }
    const outer = parentOf(inner);
    if (!isElement(outer) || ITEM.test(tagOf(outer))) return null;
    inner = outer;
  }
  return null;
}
