import type { Problem } from '../parsed.ts';
import type { Guide, Page } from './guide.ts';

/** Pages that overlap: the first in the file's order that fits is taken, so that a later one may never be. */
export function lintPages(guide: Guide): Problem[] {
  const pages = Object.entries(guide.pages);
  return pages.flatMap(([name, page], index) => {
    const before = pages.slice(0, index).find(([, earlier]) => hides(earlier, page));
    if (!before) return [];
    const message = `this page is never seen: "${before[0]}" before it has all of its addresses. Put it first, or give "${before[0]}" something it shows`;
    return [{ path: `pages.${name}`, message }];
  });
}

/** Whether every place that is `later` is `earlier` too. */
function hides(earlier: Page, later: Page): boolean {
  if (earlier.shows !== undefined && earlier.shows !== later.shows) return false;
  if (earlier.for && !(later.for ?? []).every((version) => earlier.for?.includes(version)))
    return false;
  if (earlier.for && !later.for) return false;
  const params = Object.entries(earlier.params ?? {});
  if (params.some(([name, value]) => later.params?.[name] !== value)) return false;
  const patterns = [earlier.path].flat();
  return [later.path].flat().every((path) => patterns.some((pattern) => covers(pattern, path)));
}

/** Whether every path that fits `narrow` fits `wide`. */
function covers(wide: string, narrow: string): boolean {
  const outer = wide.split('/').filter((part) => part !== '');
  const inner = narrow.split('/').filter((part) => part !== '');
  for (const [at, part] of outer.entries()) {
    if (part === '**') return true;
    const here = inner[at];
    if (here === undefined || here === '**') return false;
    if (part !== '*' && part !== here) return false;
  }
  return outer.length === inner.length;
}
