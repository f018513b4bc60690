import type { Problem } from '../parsed.ts';
import type { Guide } from './guide.ts';
import { originMatches } from './site-match.ts';

/**
 * Addresses outside the guide's own sites. A press on "open" goes there: a file that someone sent must not lead to a
 * site that the user never turned on.
 */
export function strayAddresses(guide: Guide): Problem[] {
  const pages = Object.entries(guide.pages).map(([name, page]) => ({
    path: `pages.${name}.address`,
    url: page.address,
  }));
  return [{ path: 'home', url: guide.home }, ...pages].flatMap(({ path, url }) => {
    if (url === undefined || url.startsWith('/')) return [];
    const origin = URL.canParse(url) ? new URL(url).origin : 'this';
    if (guide.sites === 'asked')
      return [{ path, message: 'an app at an address of the user’s own can only name a "/path"' }];
    if (guide.sites.some((site) => originMatches(site, origin))) return [];
    return [{ path, message: `${origin} is not one of the guide’s sites` }];
  });
}
