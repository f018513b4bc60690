import { beforeEach, expect, it, vi } from 'vitest';
import { aBrowser } from './a-browser.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

const { settled } = await import('../../../extension/background/tabs.ts');
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

let tab: { status: string; url?: string };

beforeEach(async () => {
  // Nobody answers in the tab.
  Object.assign(aBrowser().tabs, { sendMessage: async () => false, get: async () => tab });
  await writeProgress(CHOOSING);
  await remember(TAB, { ...emptyTab(PONTO, 'ponto'), onJourney: true });
});

it.each([
  ['at a site that is not ours, the journey goes on', { status: 'complete' }, 2],
  ['a page that is being left for another says nothing yet', { status: 'loading' }, 1],
  [
    'on a busy machine a page of a granted site answers late',
    { status: 'complete', url: `${PONTO}/live/accounts` },
    1,
  ],
])('%s', async (_, now, step) => {
  tab = now;
  await settled(TAB);
  expect(await readProgress()).toMatchObject({ step });
});

it('a tab that is closed meanwhile moves nothing', async () => {
  Object.assign(aBrowser().tabs, {
    sendMessage: async () => false,
    get: () => Promise.reject(new Error('No tab with id: 7.')),
  });
  await remember(TAB, { ...emptyTab(PONTO, 'ponto'), onJourney: true });
  await settled(TAB);
  expect(await readProgress()).toMatchObject({ step: 1 });
});
