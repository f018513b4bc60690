import type { GuideAbout } from './about.ts';
import type { Guide } from './guide.ts';

/**
 * Whether an origin is one of the guide's sites. Compared as origins, never as substrings
 * (SECURITY.md B8: `https://dashboard.myponto.com.evil.example`).
 *
 * @param origin as `URL.origin` gives it: `https://dashboard.myponto.com`
 * @param turnedOn for `"sites": "asked"`, the origins that the user turned this guide on for
 */
export function siteMatches(
  guide: Guide,
  origin: string,
  turnedOn: readonly string[] = [],
): boolean {
  if (guide.sites === 'asked') return turnedOn.includes(origin);
  return guide.sites.some((site) => originMatches(site, origin));
}

/** `https://*.odoo.com` stands for every subdomain, at the same port, and not for `https://odoo.com` itself. */
export function originMatches(site: string, origin: string): boolean {
  const wildcard = site.indexOf('://*.');
  if (wildcard < 0) return site === origin;
  const scheme = site.slice(0, wildcard + 3);
  const tail = site.slice(wildcard + 4);
  return (
    origin.startsWith(scheme) &&
    origin.endsWith(tail) &&
    origin.length > scheme.length + tail.length
  );
}

/** The match pattern by which browsers grant and register a site: `https://dashboard.myponto.com/*`. */
export function matchPattern(site: string): string {
  // Match patterns carry no port: the browser's own grant covers every port of the host.
  return `${site.replace(/:\d+$/, '')}/*`;
}

/** The sites that a guide does not go without; a sandbox is asked for on the sandbox only. */
export function neededSites({
  sites,
  optionalSites = [],
}: Pick<GuideAbout, 'sites' | 'optionalSites'>): readonly string[] {
  return sites === 'asked' ? [] : sites.filter((site) => !optionalSites.includes(site));
}
