import { computeAccessibleName } from 'dom-accessibility-api';
import { fold } from '../../core/reading/text.ts';
import { attributeOf, matches, type Place, query, textContentOf } from './dom.ts';
import { hasRole, roleSelector } from './roles.ts';

/** Longer text is never a label: at most 120 characters, and what surrounds them (SECURITY.md B4). */
const LONGEST = 2000;

/** What may name an element other than its own text. */
const NAMING = ['aria-label', 'title', 'alt', 'value', 'placeholder'] as const;
const NAMED_INSIDE = NAMING.map((name) => `[${name}]`).join(',');

/** Elements whose name comes from elsewhere: it has to be computed to be known. */
const NAMED_ELSEWHERE = '[aria-labelledby],input,select,textarea,slot';

/** Elements of one of these roles whose accessible name is one of the labels; without labels, all of the role. */
export function findByRole(
  scope: Place,
  roles: readonly string[],
  labels: readonly string[] | null,
): Element[] {
  const ofRole = [...query(scope, roleSelector(roles))].filter((e) => hasRole(e, roles));
  if (labels === null) return ofRole;
  const folded = labels.map(letters);
  return ofRole.filter((element) => mayBeNamed(element, folded) && isNamed(element, folded));
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

/**
 * Whether computing the name is worth it: a name asks the browser for styles, some 20 µs an element,
 * and a page of 5,000 nodes has hundreds of buttons.
 */
function mayBeNamed(element: Element, folded: readonly string[]): boolean {
  if (matches(element, NAMED_ELSEWHERE) || query(element, NAMED_ELSEWHERE)[0]) return true;
  const said = [textContentOf(element) ?? '', ...attributes(element)];
  for (const inside of query(element, NAMED_INSIDE)) said.push(...attributes(inside));
  const words = letters(said.join(' ').slice(0, LONGEST));
  return folded.some((label) => words.includes(label));
}

function attributes(element: Element): string[] {
  return NAMING.map((name) => attributeOf(element, name) ?? '');
}
