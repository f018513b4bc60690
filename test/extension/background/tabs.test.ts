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

beforeEach(async () => {
  aBrowser();
  await writeProgress(CHOOSING);
  await remember(TAB, { ...emptyTab(PONTO, 'ponto'), onJourney: true });
});

it.each([
  ['at a site that is not ours, the journey goes on', undefined, 2],
  ['at a page of the browser itself, too', 'about:blank', 2],
  ['at a granted site its page tells where the user is', `${PONTO}/live/accounts`, 1],
])('%s', async (_, url, step) => {
  await loaded(TAB, url);
  expect(await readProgress()).toMatchObject({ step });
});

it('a tab in which no page was ours moves nothing', async () => {
  await loaded(8, undefined);
  expect(await readProgress()).toMatchObject({ step: 1 });
});
