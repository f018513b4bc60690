import { computeAccessibleName } from 'dom-accessibility-api';
import { fold } from '../../../core/reading/text.ts';
import {
  attributeOf,
  closest,
  firstOf,
  isText,
  matches,
  nextOf,
  type Place,
  query,
  textContentOf,
} from '../dom.ts';
import { type MayHold, quickly, wordsOf } from './find-quick.ts';
import { hasRole, roleSelector } from './roles.ts';
import type { Survey } from './survey.ts';

/** Longer text is never a label: at most 120 characters, and what surrounds them (SECURITY.md B4). */
const LONGEST = 2000;

/** What may name an element other than its own text. */
const NAMING = ['aria-label', 'title', 'alt', 'value', 'placeholder'] as const;

/** Elements whose name comes from elsewhere: it has to be computed to be known. */
const NAMED_ELSEWHERE = '[aria-labelledby],input,select,textarea,slot';
const NAMED = [NAMED_ELSEWHERE, ...NAMING.map((name) => `[${name}]`)].join(',');

/** An element of some role, and the words that may name it; null: its name has to be computed to be known. */
type Candidate = { element: Element; words: string | null };

/** Elements of one of these roles whose accessible name is one of the labels; without labels, all of the role. */
export function findByRole(
  scope: Place,
  roles: readonly string[],
  labels: readonly string[] | null,
  survey: Survey,
): Element[] {
  if (labels === null)
    return [...query(scope, roleSelector(roles))].filter((each) => hasRole(each, roles));
  const folded = labels.map(letters);
  const named = survey(scope, NAMED, () => query(scope, NAMED));
  // Role by role: the next step asks for a button, where this one asked for a button or a link.
  const candidates = roles.flatMap((role) => {
    const selector = roleSelector([role]);
    return survey(scope, selector, () => candidatesIn(scope, selector, named));
  });
  return [...likely(candidates, quickly(labels))].filter(
    (element) => hasRole(element, roles) && folded.includes(letters(nameOf(element))),
  );
}

/**
 * Those of which it is worth computing the name: that asks the browser for styles, some 20 µs an element, and a
 * page of 5,000 nodes has a thousand buttons. The loops are plain since they run once, before any warming up.
 */
function likely(candidates: readonly Candidate[], mayHold: MayHold): Set<Element> {
  const hits = new Set<Element>();
  for (const { element, words } of candidates)
    if (words === null || mayHold(words)) hits.add(element);
  return hits;
}

function candidatesIn(scope: Place, selector: string, named: Iterable<Element>): Candidate[] {
  const candidates: Candidate[] = [];
  for (const element of query(scope, selector))
    candidates.push({ element, words: wordsOf(textContentOf(element)?.slice(0, LONGEST) ?? '') });
  for (const naming of named) {
    // happy-dom wraps a select: its closest() gives what is inside, which would count as another element.
    const element = matches(naming, selector) ? naming : closest(naming, selector);
    if (element)
      candidates.push({
        element,
        words: matches(naming, NAMED_ELSEWHERE) ? null : wordsOf(attributesOf(naming)),
      });
  }
  return candidates;
}

/** A line each, empty for one that is not there: no label goes over two. */
function attributesOf(element: Element): string {
  return NAMING.map((name) => attributeOf(element, name)).join('\n');
}

/**
 * A field without a label is named by its placeholder (HTML-AAM); the library leaves that out. Names are compared
 * without spaces: the library puts one around every inline block, also where a word is split over two.
 */
function nameOf(element: Element): string {
  // Nearly every button: asking the library, and it the browser for styles, costs as much as all the rest.
  const first = firstOf(element);
  if (first && isText(first) && !nextOf(first) && !matches(element, NAMED)) return first.data;
  return computeAccessibleName(element) || (attributeOf(element, 'placeholder') ?? '');
}

function letters(text: string): string {
  return fold(text).replaceAll(' ', '');
}
