import type { Guide, Page } from './guide.ts';

/** What must be known of the tab to say which page it is. */
export type Place = {
  url: string;
  /** The app's version, where it was told. */
  version: string | null;
  /** Whether an element of the guide is on the page, once. */
  shows: (element: string) => boolean;
};

/**
 * The page of the guide that this is: the first in the file's order for which all that is given holds.
 * The site is not looked at: ask `siteMatches` first.
 */
export function pageAt(guide: Guide, place: Place): string | null {
  const url = parseUrl(place.url);
  if (!url) return null;
  for (const [name, page] of Object.entries(guide.pages)) {
    if (isPage(page, url, place)) return name;
  }
  return null;
}

function isPage(page: Page, url: URL, place: Place): boolean {
  if (page.for && place.version !== null && !page.for.includes(place.version)) return false;
  if (![page.path].flat().some((path) => pathMatches(path, url.pathname))) return false;
  if (page.params && !hasParams(url, page.params)) return false;
  return page.shows === undefined || place.shows(page.shows);
}

/** `*` stands for one part of the path, `**` for any rest, also none: `/accounts/**` is `/accounts` too. */
export function pathMatches(pattern: string, pathname: string): boolean {
  const wanted = parts(pattern);
  const given = parts(pathname);
  for (const [at, part] of wanted.entries()) {
    if (part === '**') return true;
    const here = given[at];
    if (here === undefined || (part !== '*' && part !== here)) return false;
  }
  return wanted.length === given.length;
}

function parts(path: string): string[] {
  return path.split('/').filter((part) => part !== '');
}

/** Parameters stand in the query or, as in Odoo up to 17, behind the `#`. */
export function hasParams(url: URL, params: Record<string, string>): boolean {
  const hash = new URLSearchParams(url.hash.slice(1));
  return Object.entries(params).every(
    ([name, value]) => url.searchParams.get(name) === value || hash.get(name) === value,
  );
}

function parseUrl(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}
