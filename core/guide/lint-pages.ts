import type { Problem } from '../parsed.ts';
import type { Guide, Page } from './guide.ts';

/** What must be mended of the pages: paths that no address has, and pages that are never seen. */
export function lintPages(guide: Guide): Problem[] {
  return [...lintPaths(guide), ...lintOverlaps(guide)];
}

/** A part of a path as other tools write one that varies (`:id`, `{id}`), or a star beside other signs: no address fits it. */
const VARIES = /^(:.+|\{.*\}|\[.*\]|<.*>)$/;

function lintPaths(guide: Guide): Problem[] {
  return Object.entries(guide.pages).flatMap(([name, page]) =>
    [page.path].flat().flatMap((path) => {
      const part = path
        .split('/')
        .find((each) => VARIES.test(each) || (each.includes('*') && !/^\*\*?$/.test(each)));
      if (part === undefined) return [];
      const message = `no address has the part "${part}": write * for one part that varies, whole, and ** for any rest`;
      return [{ path: `pages.${name}.path`, message }];
    }),
  );
}

/** Pages that overlap: the first in the file's order that fits is taken, so that a later one may never be. */
function lintOverlaps(guide: Guide): Problem[] {
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
