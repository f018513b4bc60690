import { computeAccessibleName } from 'dom-accessibility-api';
import { fold } from '../../core/reading/text.ts';
import {
  attributeOf,
  firstOf,
  isText,
  matches,
  nextOf,
  type Place,
  query,
  textContentOf,
} from './dom.ts';
import { type Quick, quickly } from './find-quick.ts';
import { hasRole, roleSelector } from './roles.ts';

/** Longer text is never a label: at most 120 characters, and what surrounds them (SECURITY.md B4). */
const LONGEST = 2000;

/** What may name an element other than its own text. */
const NAMING = ['aria-label', 'title', 'alt', 'value', 'placeholder'] as const;

/** Elements whose name comes from elsewhere: it has to be computed to be known. */
const NAMED_ELSEWHERE = '[aria-labelledby],input,select,textarea,slot';
const NAMED = [NAMED_ELSEWHERE, ...NAMING.map((name) => `[${name}]`)].join(',');

/** Elements of one of these roles whose accessible name is one of the labels; without labels, all of the role. */
export function findByRole(
  scope: Place,
  roles: readonly string[],
  labels: readonly string[] | null,
): Element[] {
  const candidates = [...query(scope, roleSelector(roles))];
  if (labels === null) return candidates.filter((element) => hasRole(element, roles));
  const quick = quickly(labels);
  const folded = labels.map(letters);
  return candidates.filter(
    (element) => mayBeNamed(element, quick) && hasRole(element, roles) && isNamed(element, folded),
  );
}

/**
 * Whether computing the name is worth it: that asks the browser for styles, some 20 µs an element, and a page
 * of 5,000 nodes has a thousand buttons.
 */
function mayBeNamed(element: Element, quick: Quick): boolean {
  if (quick.mayHold((textContentOf(element) ?? '').slice(0, LONGEST))) return true;
  if (matches(element, NAMED) && named(element, quick)) return true;
  const first = firstOf(element);
  const isPlain = first === null || (isText(first) && nextOf(first) === null);
  return !isPlain && [...query(element, NAMED)].some((inside) => named(inside, quick));
}

function named(element: Element, quick: Quick): boolean {
  return (
    matches(element, NAMED_ELSEWHERE) ||
    NAMING.some((name) => quick.mayHold(attributeOf(element, name) ?? ''))
  );
}

/** Compared without spaces: a name puts one around every inline block, also where a word is split over two. */
function isNamed(element: Element, folded: readonly string[]): boolean {
  return folded.includes(letters(nameOf(element)));
}

/** A field without a label is named by its placeholder (HTML-AAM); the library leaves that out. */
function nameOf(element: Element): string {
  return computeAccessibleName(element) || (attributeOf(element, 'placeholder') ?? '');
}

function letters(text: string): string {
  return fold(text).replaceAll(' ', '');
}
