import type { BrowserContext, Route } from 'playwright-core';
import type { AggregatorOptions } from '../sites/aggregator/state.ts';
import { createDemo, type Demo } from '../sites/demo.ts';
import { HOSTS } from '../sites/hosts.ts';

/** Puts the demo sites at their real addresses in this browser. Everything else that is asked of the network is refused. */
export async function serveSites(
  context: BrowserContext,
  options: AggregatorOptions = {},
): Promise<Demo> {
  const demo = createDemo(options);
  await context.route(/^https?:/, async (route) => {
    if (isDemo(new URL(route.request().url()).hostname)) await fulfil(route, demo);
    else await route.abort();
  });
  return demo;
}

/** Whether a host is one of the demo's. */
export function isDemo(host: string): boolean {
  return HOSTS.some((pattern) =>
    pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern,
  );
}

async function fulfil(route: Route, demo: Demo): Promise<void> {
  const request = route.request();
  await route.fulfill(
    demo.respond({
      method: request.method(),
      url: new URL(request.url()),
      form: new URLSearchParams(request.postData() ?? ''),
    }),
  );
}
