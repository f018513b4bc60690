import type { Problem } from '../parsed.ts';
import type { Guide } from './guide.ts';

/** Scopes that lead back: an element that is looked for in itself is never found. */
export function lintScopes(guide: Guide): Problem[] {
  return Object.entries(guide.elements).flatMap(([name, locators]) =>
    locators.flatMap((locator, index) => {
      const way = locator.in === undefined ? null : wayBack(guide, name, locator.in);
      if (!way) return [];
      const path = `elements.${name}[${index}].in`;
      return [{ path, message: `this scope leads back to itself: ${way.join(' → ')}` }];
    }),
  );
}

/** The way from a scope back to the element, or null. */
function wayBack(guide: Guide, element: string, scope: string): string[] | null {
  const ways: string[][] = [[element, scope]];
  const seen = new Set<string>();
  for (let way = ways.pop(); way; way = ways.pop()) {
    const last = way.at(-1);
    if (last === element) return way;
    if (last === undefined || seen.has(last)) continue;
    seen.add(last);
    for (const next of scopesOf(guide, last)) ways.push([...way, next]);
  }
  return null;
}

function scopesOf(guide: Guide, name: string): string[] {
  const locators = Object.hasOwn(guide.elements, name) ? guide.elements[name] : undefined;
  return (locators ?? []).flatMap((locator) => (locator.in === undefined ? [] : [locator.in]));
}
