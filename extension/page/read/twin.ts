import { elementsOf, tagOf, textContentOf } from '../dom.ts';
import { LONGEST_TEXT } from './line.ts';

/** A number that is shown in part, or that is no valid IBAN: an account all the same, of which nothing is known. */
const UNREAD =
  /[*•●·]{2,}\s*\d|\d[\d\s]*[*•●·]{2,}|[xX]{3,}[\s-]*\d{2,}|(?<![A-Z])[A-Z]{2}\d{2}(?:[\s-]?[\dA-Z]{4}){2,}/;

/** Fields of one record are made of a label and a value; records have more. */
const FIELD_PARTS = 2;

/**
 * Whether a sibling that holds no account is made like this block: a row whose number is masked, wrong or not
 * given yet. What it says is not this account's.
 */
export function isTwin(block: Element, sibling: Element): boolean {
  if (sibling === block || !mayHaveTwin(block) || makeOf(sibling) !== makeOf(block)) return false;
  return (
    elementsOf(block).length > FIELD_PARTS ||
    UNREAD.test((textContentOf(sibling) ?? '').slice(0, LONGEST_TEXT))
  );
}

/** A single text is no row, but in a list. */
const mayHaveTwin = (block: Element): boolean =>
  tagOf(block) === 'li' || (tagOf(block) !== 'td' && elementsOf(block).length > 0);

export function hasTwin(block: Element, parent: Element): boolean {
  if (!mayHaveTwin(block)) return false;
  for (const sibling of elementsOf(parent)) if (isTwin(block, sibling)) return true;
  return false;
}

function makeOf(element: Element): string {
  return [tagOf(element), ...[...elementsOf(element)].map(tagOf)].join();
}
