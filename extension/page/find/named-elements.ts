import type { Guide } from '../../../core/guide/guide.ts';
import { query } from '../dom.ts';
import { rootsOf } from '../roots.ts';
import type { Find } from './find.ts';

/** Every element that a guide's name means, where several may: what is left out, what an account is called. */
export function elementsNamed(
  guide: Guide,
  name: string,
  { document, find }: { document: Document; find: Find },
): Element[] {
  const locators = Object.hasOwn(guide.elements, name) ? (guide.elements[name] ?? []) : [];
  const elements = new Set<Element>();
  for (const locator of locators) {
    if (!('css' in locator) || (locator.in !== undefined && locator.in !== 'account')) continue;
    try {
      for (const root of rootsOf(document))
        for (const element of query(root, locator.css)) elements.add(element);
    } catch {
      // A selector that is not valid finds nothing; the guide command's check names it.
    }
  }
  if (elements.size === 0) {
    const found = find(guide, name, { document });
    if (found.ok) elements.add(found.element);
  }
  return [...elements];
}
