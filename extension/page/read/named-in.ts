import type { Guide } from '../../../core/guide/guide.ts';
import { holds, matches, query } from '../dom.ts';
import type { Find } from '../find/find.ts';
import { elementsNamed } from '../find/named-elements.ts';
import { isShown } from '../shown.ts';

/** The one element of a region that the guide's name means. */
export type NamedIn = (region: readonly Element[]) => Element | null;

/** Locators in order, one match or none: two are a miss. Text and roles are looked for once, for the whole page. */
export function createNamedIn(
  guide: Guide,
  name: string | undefined,
  about: { document: Document; find: Find },
): NamedIn {
  if (name === undefined || !Object.hasOwn(guide.elements, name)) return () => null;
  const selectors = (guide.elements[name] ?? []).flatMap((locator) =>
    'css' in locator ? [locator.css] : [],
  );
  let elsewhere: Element[] | null = null;
  return (region) => {
    for (const selector of selectors) {
      const [element, ...more] = region.flatMap((top) => matchesIn(top, selector)).filter(isShown);
      if (element && more.length === 0) return element;
    }
    elsewhere ??= elementsNamed(guide, name, about);
    const [element, ...more] = elsewhere
      .filter((found) => region.some((top) => holds(top, found)))
      .filter(isShown);
    return element && more.length === 0 ? element : null;
  };
}

function matchesIn(top: Element, selector: string): Element[] {
  try {
    return [...(matches(top, selector) ? [top] : []), ...query(top, selector)];
  } catch {
    return []; // not a valid selector: the guide command's check names it
  }
}
