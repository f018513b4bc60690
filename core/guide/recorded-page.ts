import { nameFrom } from './label-for.ts';
import { pathMatches } from './page-at.ts';

/** `/accounts/8842/renew` → `/accounts/…/renew`: a part with digits, or a long one, is of this reader only. */
export function pathPattern(pathname: string): string {
  const parts = pathname.split('/').filter((part) => part !== '');
  return `/${parts.map((part) => (/\d{2}|^.{30}/.test(part) ? '*' : part)).join('/')}`;
}

/** The name of the page that a path is, among those known; else a new one, by the path's last word. */
export function pageNameFor(
  pathname: string,
  pages: Readonly<Record<string, { path: string | readonly string[] }>>,
): { name: string; isNew: boolean } {
  const known = Object.entries(pages).find(([, { path }]) =>
    [path].flat().some((pattern) => pathMatches(pattern, pathname)),
  );
  if (known) return { name: known[0], isNew: false };
  const word = pathPattern(pathname)
    .split('/')
    .findLast((part) => /[a-z]{2}/i.test(part));
  return { name: nameFrom(word ?? 'start', 'page'), isNew: true };
}
