import { beforeEach, expect, it, vi } from 'vitest';
import { aBrowser } from './a-browser.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

const { loaded } = await import('../../../extension/background/tabs.ts');
const { emptyTab, remember } = await import('../../../extension/background/tab-memory.ts');
const { readProgress, writeProgress } = await import('../../../extension/store/progress-store.ts');

const PONTO = 'https://dashboard.myponto.com';
const MOMENT = '2026-11-24T08:00:00Z';
const CHOOSING = {
  guide: 'ponto',
  journey: 'connect',
  step: 1,
  startedAt: MOMENT,
  movedAt: MOMENT,
};
const TAB = 7;

let now: { status: string; url?: string };

beforeEach(async () => {
  Object.assign(aBrowser().tabs, { get: async () => now });
  await writeProgress(CHOOSING);
  await remember(TAB, { ...emptyTab(PONTO, 'ponto'), onJourney: true });
});

const AT_PONTO = { status: 'complete', url: `${PONTO}/live/accounts` };

it.each([
  ['at a site that is not ours, the journey goes on', undefined, { status: 'complete' }, 2],
  ['a blank page on the way to another is nowhere', undefined, { status: 'loading' }, 1],
  ['nor is one that is gone again', undefined, AT_PONTO, 1],
  ['at a granted site its page tells where the user is', AT_PONTO.url, { status: 'complete' }, 1],
])('%s', async (_, url, later, step) => {
  now = later;
  await loaded(TAB, url);
  expect(await readProgress()).toMatchObject({ step });
});

it('a tab that is closed meanwhile moves nothing', async () => {
  Object.assign(aBrowser().tabs, {
    get: () => Promise.reject(new Error('No tab with id: 7.')),
  });
  await remember(TAB, { ...emptyTab(PONTO, 'ponto'), onJourney: true });
  await loaded(TAB, undefined);
  expect(await readProgress()).toMatchObject({ step: 1 });
});

it('a tab in which no page was ours moves nothing', async () => {
  now = { status: 'complete' };
  await loaded(8, undefined);
  expect(await readProgress()).toMatchObject({ step: 1 });
});
