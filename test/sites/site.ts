/** A request to a demo site, as much of it as the sites look at. */
export type SiteRequest = { method: string; url: URL; form: URLSearchParams };

/** What a demo site answers. */
export type SiteResponse = { status: number; headers: Record<string, string>; body: string };

/** A demo site: one request in, one answer out. */
export type Site = (request: SiteRequest) => SiteResponse;

/** A whole HTML page. */
export function page(body: string, status = 200): SiteResponse {
  return { status, headers: { 'content-type': 'text/html; charset=utf-8' }, body };
}

/**
 * Goes on to another address. A page that moves on by script and not a 302: Playwright does not
 * route what a redirect leads to, and sign-in pages often move on like this as well.
 */
export function moveTo(address: string): SiteResponse {
  const target = JSON.stringify(address).replaceAll('<', '\\u003c');
  return page(`<!doctype html><title>…</title><script>location.replace(${target})</script>`);
}

/** Data for a script of the same site. */
export function json(value: unknown): SiteResponse {
  return {
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(value),
  };
}
