import type { Guide, Page } from './guide.ts';
import { hasParams, type Place, pathMatches } from './page-at.ts';
import type { PageMiss } from './trial.ts';

/** Why each page before the one at hand is not it; where none is, why each of the guide's is not. */
export function pageMisses(guide: Guide, at: string | null, place: Place): PageMiss[] {
  const misses: PageMiss[] = [];
  for (const [page, rule] of Object.entries(guide.pages)) {
    if (page === at) break;
    misses.push({ page, miss: missOf(rule, place) });
  }
  return misses;
}

function missOf(page: Page, { url: text, version }: Place): PageMiss['miss'] {
  const url = new URL(text);
  if (page.for && version !== null && !page.for.includes(version)) return 'version';
  if (![page.path].flat().some((path) => pathMatches(path, url.pathname))) return 'path';
  if (page.params && !hasParams(url, page.params)) return 'params';
  return 'shows';
}
