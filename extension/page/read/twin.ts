import { elementsOf, tagOf, textContentOf } from '../dom.ts';
import { LONGEST_TEXT } from './line.ts';
import { isFieldName } from './name-of.ts';

/**
 * A number that is shown in part, or that is no valid IBAN: an account all the same, of which nothing is known. A local
 * number only where something is said behind it; at its end it is a field's: "Account number 55779911".
 */
const UNREAD =
  /[*•●·]{2,}\s*\d|\d[\d\s]*[*•●·]{2,}|[xX]{3,}[\s-]*\d{2,}|(?<![A-Z])[A-Z]{2}\d{2}(?:[\s-]?[\dA-Z]{4}){2,}|\d{8}\P{L}*\p{L}{3}/u;

type Holds = (element: Element) => boolean;

/**
 * Whether a sibling that holds no account is made like this block: a row whose number is masked, wrong, of another kind
 * or not given yet. What it says is not this account's.
 */
export function isTwin(block: Element, sibling: Element, holdsAny: Holds): boolean {
  if (sibling === block || !mayHaveTwin(block) || makeOf(sibling) !== makeOf(block)) return false;
  return (
    isRow(block, holdsAny) || UNREAD.test((textContentOf(sibling) ?? '').slice(0, LONGEST_TEXT))
  );
}

/** A label and its value are no row; of two parts a row has its name and number in the first. */
function isRow(block: Element, holdsAny: Holds): boolean {
  const [first, second, ...more] = elementsOf(block);
  if (!first || !second || more.length > 0) return more.length > 0;
  const name = textContentOf(first)?.split(NUMBER)[0]?.trim() ?? '';
  return holdsAny(first) && name !== '' && !isFieldName(name) && !/iban|num/i.test(name);
}

const NUMBER = /[A-Z]{2}\d\d/i;

/** A single text is no row, but in a list. */
const mayHaveTwin = (block: Element): boolean =>
  tagOf(block) === 'li' || (tagOf(block) !== 'td' && elementsOf(block).length > 0);

export function hasTwin(block: Element, parent: Element, holdsAny: Holds): boolean {
  if (!mayHaveTwin(block)) return false;
  for (const sibling of elementsOf(parent)) if (isTwin(block, sibling, holdsAny)) return true;
  return false;
}

function makeOf(element: Element): string {
  return [tagOf(element), ...[...elementsOf(element)].map(tagOf)].join();
}
