import { attributeOf, tagOf } from '../dom.ts';

/** Attributes that say what an element is, and hold nothing of its reader's. */
const TELLING = ['role', 'type', 'name', 'data-testid'];

/** An element in short, without its text: `<button type="submit">`. */
export function shortTag(element: Element): string {
  const attributes = TELLING.flatMap((name) => {
    const value = attributeOf(element, name);
    return value === null ? [] : [` ${name}="${value.slice(0, 40)}"`];
  });
  return `<${tagOf(element)}${attributes.join('')}>`;
}
