import { aggregator } from './aggregator/aggregator.ts';
import {
  type AggregatorOptions,
  type AggregatorState,
  createAggregatorState,
} from './aggregator/state.ts';
import { app } from './app/app.ts';
import { odoofin } from './app/odoofin.ts';
import { type AppState, createAppState } from './app/state.ts';
import { APPS, type AppVersion, DIALOG } from './hosts.ts';
import { page, type Site } from './site.ts';
import { START, startPage } from './start-page.ts';

/** The whole demo: every site, and what they remember together. */
export type Demo = { bank: AggregatorState; apps: Record<AppVersion, AppState>; respond: Site };

/** A demo with its own memory: one a server, one a test. */
export function createDemo(options: AggregatorOptions = {}): Demo {
  const bank = createAggregatorState(options);
  const apps = {
    '16': createAppState('16', APPS['16']),
    '17': createAppState('17', APPS['17']),
    '18': createAppState('18', APPS['18']),
    '19': createAppState('19', APPS['19']),
  };
  const respond: Site = (request) => {
    const { origin } = request.url;
    if (`${origin}/` === START) return startPage();
    if (origin === DIALOG) return odoofin(request);
    const at = Object.values(apps).find((state) => state.origin === origin);
    if (at) return app(at, bank, request);
    return aggregator(bank, request) ?? page('<!doctype html><title>404</title>', 404);
  };
  return { bank, apps, respond };
}
