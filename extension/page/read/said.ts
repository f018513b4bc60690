import { findGovernors } from '../../../core/reading/date-governor.ts';
import { attributeOf, elementsOf, hasAttribute, query, tagOf, textContentOf } from '../dom.ts';

const DAY = /^\d{4}-\d{2}-\d{2}/;

/** A text that spells out a day: a month in letters, and a year. */
const SPELT = /\p{L}{3}.*\d{4}|\d{4}.*\p{L}{3}/u;

/** A year and a day: "Account of 2027" is none. */
const WHOLE_DAY = /^(?=.*(?<!\d)\d{4}(?!\d)).*(?<!\d)\d{1,2}(?!\d)/;

/** What an element says other than by text inside it: an image's alternative, an icon's label, a title. */
export function saidBy(element: Element, tag: string): string | null {
  if (tag === 'img') return attributeOf(element, 'alt') || attributeOf(element, 'title');
  if (tag === 'svg')
    return attributeOf(element, 'aria-label') || (query(element, 'title')[0]?.textContent ?? null);
  const title = attributeOf(element, 'title');
  if (textContentOf(element)?.trim()) return null;
  return attributeOf(element, 'aria-label') || title;
}

/**
 * "in 5 months" or "8 May" with the whole day in the title: the title is read in place of the text, and behind one that
 * says itself what the day is: "Expires in 5 days".
 */
export function titleOf(element: Element): string | null {
  const title = attributeOf(element, 'title');
  if (!title || !WHOLE_DAY.test(title) || elementsOf(element).length > 0) return null;
  const text = textContentOf(element) ?? '';
  if (!/\d/.test(text) || title.length >= 60) return null;
  return findGovernors(text).length > 0 ? `${text} = ${title}` : title;
}

/**
 * The day that `<time datetime>` gives, unless its text spells one or is another's in digits: text is local, a time in
 * `datetime` is often UTC, where the day begins late: "23/05/2027" is 2027-05-22T22:00Z.
 */
export function dayOf(element: Element): string | null {
  if (!hasAttribute(element, 'datetime') || /^(ins|del)$/.test(tagOf(element))) return null;
  const given = attributeOf(element, 'datetime')?.trim() ?? '';
  const day = DAY.exec(given)?.[0];
  if (!day) return null;
  const text = day === given ? '' : (textContentOf(element) ?? '');
  const isSame = text.match(/\d+/g)?.some((number) => +number === +day.slice(8));
  return SPELT.test(text) || (WHOLE_DAY.test(text) && !isSame) ? null : day;
}
