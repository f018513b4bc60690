import * as v from 'valibot';
import { isShared } from './shared-hosts.ts';

const LOOPBACK = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/;
const HTTPS = /^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+(:\d{1,5})?$/;

/**
 * An origin, or every subdomain of one: `https://dashboard.myponto.com`, `https://*.odoo.com`.
 * Loopback may use http. Never a bare `*`, never a public suffix alone such as `https://*.com`.
 */
export const Site = v.pipe(
  v.string(),
  v.maxLength(260),
  // These two are asked first: they have the look of no origin at all, which would be told instead.
  v.check(
    (site) => !/xn--|[^\s!-~]/.test(site),
    'a host has letters other than a to z (also as punycode): they can look like another site, and are refused',
  ),
  v.check(
    (site) => !/^https:\/\/\*\.[a-z0-9-]+$/.test(site),
    'a whole top-level domain is too wide',
  ),
  v.check(
    (site) => HTTPS.test(site) || LOOPBACK.test(site),
    'expected an origin such as https://dashboard.example.com or https://*.example.com (http for localhost only), in lower case and without a path',
  ),
  v.check(
    (site) => !isShared(/^https:\/\/\*\.([a-z0-9.-]+)/.exec(site)?.[1] ?? ''),
    'anyone can have a site under this domain: name the one that is meant',
  ),
  v.check(isAsWritten, 'expected the origin as a browser writes it, such as https://example.com'),
);

/** The sites of a guide: a list, or `asked` for an app that lives at an address of the user's own. */
export const Sites = v.union([
  v.literal('asked'),
  v.pipe(v.array(Site), v.minLength(1, 'name at least one site'), v.maxLength(30)),
]);

/** `https://0x7f.1`, `https://example.com:443` and a port beyond 65535 never are a page's origin. */
function isAsWritten(site: string): boolean {
  const plain = site.replace('://*.', '://');
  return URL.canParse(plain) && new URL(plain).origin === plain;
}
