import { DASHBOARD } from '../../sites/hosts.ts';
import { page, type Site } from '../../sites/site.ts';

/** A site of nobody's, and one whose host begins as the aggregator's does. */
export const FOREIGN = 'https://foreign.example.com';
export const LOOK_ALIKE = 'https://dashboard.myponto.com.evil.example.com';

/** The demo, with a site that frames it and one that looks like it. */
export function withHostileSites(demo: Site): Site {
  return (request) => {
    const { origin, pathname } = request.url;
    if (origin === LOOK_ALIKE) return demo({ ...request, url: new URL(pathname, DASHBOARD) });
    if (origin !== FOREIGN) return demo(request);
    return page(
      `<!doctype html><title>Foreign</title><h1>Foreign</h1><iframe width="900" height="600" src="${DASHBOARD}/live/accounts"></iframe>`,
    );
  };
}
