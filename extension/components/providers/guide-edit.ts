import { MOST_LOCATORS } from '../../../core/guide/schema/element.ts';
import { isObject } from '../../../core/is-object.ts';

/**
 * Puts an element and the labels it needs into a guide's text; an element of that name keeps the locators it had, behind
 * the new ones: they are of the site in its other languages, which one tab does not show. A label gets the words it lacks.
 * The text is one that parsed as a guide.
 */
export function withElement(
  text: string,
  name: string,
  locators: readonly object[],
  labels: Readonly<Record<string, readonly string[]>>,
): string {
  const guide: unknown = JSON.parse(text);
  if (!isObject(guide)) return text;
  const known = isObject(guide.labels) ? guide.labels : {};
  const added = Object.entries(labels).map(([key, words]) => {
    const own = known[key];
    const had: unknown[] = Array.isArray(own) ? own : [];
    return [key, [...new Set([...had, ...words])]];
  });
  const elements = isObject(guide.elements) ? guide.elements : {};
  const own = elements[name];
  const had: unknown[] = Array.isArray(own) ? own : [];
  const all = new Map([...locators, ...had].map((each) => [JSON.stringify(each), each]));
  const next = {
    ...guide,
    labels: { ...known, ...Object.fromEntries(added) },
    elements: { ...elements, [name]: [...all.values()].slice(0, MOST_LOCATORS) },
  };
  return `${JSON.stringify(next, null, 2)}\n`;
}
