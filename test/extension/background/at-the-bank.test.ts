import { beforeEach, expect, it, vi } from 'vitest';
import { aBrowser } from './a-browser.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

const { lookAtTab } = await import('../../../extension/background/look-at-tab.ts');
const { wentAway } = await import('../../../extension/background/leaving.ts');
const { emptyTab, remember } = await import('../../../extension/background/tab-memory.ts');
const { forgetProgress, writeProgress } = await import(
  '../../../extension/store/progress-store.ts'
);

const MOMENT = '2026-11-24T08:00:00Z';
const moments = { startedAt: MOMENT, movedAt: MOMENT };
const journey = { guide: 'ponto', journey: 'connect', ...moments };
const AT_BANK = { where: 'away', number: 3, say: expect.stringContaining('at your bank') };
const TAB = 7;

/** What the browser tells of the tab: an address only where the popup is open over it. */
let url: string | undefined;

beforeEach(async () => {
  Object.assign(aBrowser().tabs, { get: async () => ({ url, status: 'complete' }) });
  url = 'https://kbc.bank.example/consent';
  await forgetProgress();
});

it('the popup says what is to be done there, in the tab that was sent there', async () => {
  await writeProgress({ ...journey, step: 1 });
  await remember(TAB, { ...emptyTab('https://dashboard.myponto.com', 'ponto'), onJourney: true });
  await wentAway(TAB);
  expect(await lookAtTab(TAB)).toMatchObject({ view: AT_BANK, reading: null });
});

it('and in a pop-up of the bank, that no page of ours was ever in', async () => {
  await writeProgress({ ...journey, step: 2 });
  expect(await lookAtTab(TAB)).toMatchObject({ view: AT_BANK });
});

it.each([
  ['a step of a page of ours is not told at any other site', 1, 'https://news.example'],
  ['nor one at the bank on a page of the browser itself', 2, undefined],
])('%s', async (_, step, at) => {
  await writeProgress({ ...journey, step });
  url = at;
  expect(await lookAtTab(TAB)).toMatchObject({ view: null });
});

it('nor is a journey that was left', async () => {
  expect(await lookAtTab(TAB)).toMatchObject({ view: null });
});
