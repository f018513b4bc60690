import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Reading } from '../../../core/reading/reading.ts';
import type { FromPage } from '../../../extension/messages/from-page.ts';
import { aBrowser } from './a-browser.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

const { answerPage } = await import('../../../extension/background/answer-page.ts');
const { answerScreen } = await import('../../../extension/background/answer-screen.ts');
const { watchReminders } = await import('../../../extension/background/watch-reminders.ts');
const { readProgress } = await import('../../../extension/store/progress-store.ts');
const { readShown } = await import('../../../extension/background/shown-reminders.ts');
const { eraseAll, readLedger } = await import('../../../extension/store/ledger-store.ts');
const { readGivenReminders, keepGivenReminders } = await import(
  '../../../extension/store/reminders-store.ts'
);

const DASHBOARD = 'https://dashboard.myponto.com';
const FROM = { is: 'page' as const, tab: 1, origin: DASHBOARD, active: true, isPrivate: false };
const ask = (message: FromPage) => answerPage(message, FROM);
const IBAN = 'BE71096123456769';
const OTHER = 'NL91ABNA0417164300';

function account(iban: string, currency: string | null, days: number): Reading['accounts'][number] {
  const on = Temporal.Now.plainDateISO().add({ days }).toString();
  const institution = { name: 'KBC', source: 'page' as const };
  const expires = { on, source: 'page' as const };
  return { iban, currency, name: null, institution, expires, status: null, selected: null };
}

async function recordAll(accounts: Reading['accounts']): Promise<void> {
  const seen = { of: null, count: accounts.length };
  const about = { page: 'accounts', means: 'authorised' as const, questions: [], complete: false };
  await ask({ type: 'page/read', reading: { ...about, accounts, seen }, app: null });
  await ask({ type: 'page/record' });
}

const record = (currency: string | null, days: number) =>
  recordAll([account(IBAN, currency, days)]);

let browser: ReturnType<typeof aBrowser>;

beforeEach(async () => {
  browser = aBrowser();
  await eraseAll();
  await keepGivenReminders([]);
  await answerScreen({ type: 'site/on', guide: 'ponto', sites: [DASHBOARD] });
  await ask({ type: 'page/hello' });
});

describe('an account whose currency is learnt later gets another key', () => {
  it('and is not told of again, nor is its notification closed', async () => {
    await record(null, 8);
    expect(browser.notifications.create).toHaveBeenCalledTimes(1);
    const [before] = (await readLedger()).accounts;
    await record('EUR', 8);
    const [after] = (await readLedger()).accounts;
    expect(after?.key).not.toBe(before?.key);
    expect(browser.notifications.create).toHaveBeenCalledTimes(1);
    expect(browser.notifications.clear).not.toHaveBeenCalled();
    expect(await readShown()).toHaveLength(1);
  });

  it('and its notification still closes once a page shows the new date', async () => {
    await record(null, 8);
    await record('EUR', 180);
    expect(browser.notifications.clear).toHaveBeenCalledTimes(1);
    expect(await readShown()).toEqual([]);
  });
});

describe('what was told', () => {
  it('is told at once and never again that day, whatever is recorded', async () => {
    for (let times = 0; times < 3; times++) await record('EUR', 8);
    expect(browser.notifications.create).toHaveBeenCalledTimes(1);
    expect(await readGivenReminders()).toHaveLength(1);
  });
});

describe('a full disk', () => {
  it('keeps no reminder from being told, and a press on it leads to the accounts', async () => {
    await record('EUR', 180);
    vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('full'));
    watchReminders();
    const opened = vi.spyOn(browser.tabs, 'create');
    await record('EUR', 8).catch(() => {});
    vi.mocked(browser.storage.local.set).mockRestore();
    expect(browser.notifications.create).toHaveBeenCalledTimes(1);
    await browser.notifications.onClicked.trigger(`ponto/${Temporal.Now.plainDateISO()}`);
    const url = expect.stringContaining('/options.html#accounts');
    await vi.waitFor(() => expect(opened).toHaveBeenCalledWith({ url }));
  });
});

describe('the alarm of a clock that was a year ahead', () => {
  it('is set to the next midnight when the worker starts', async () => {
    await browser.alarms.create('day', { when: Date.now() + 365 * 86_400_000 });
    watchReminders();
    await vi.waitFor(async () => {
      const alarm = await browser.alarms.get('day');
      expect(alarm?.scheduledTime).toBeLessThan(Date.now() + 26 * 3_600_000);
    });
  });
});

describe('each hour, when the machine slept over the alarm or its zone is another', () => {
  it.each([
    ['an alarm that should have fired two days ago', -48],
    ['an alarm for the midnight of another zone', 40],
    ['no alarm at all', null],
  ])('%s is set to the next midnight', async (_, hours) => {
    watchReminders();
    const at = async () => (await browser.alarms.get('day'))?.scheduledTime ?? 0;
    await vi.waitFor(async () => expect(await browser.alarms.get('round')).toBeDefined());
    await browser.alarms.clear('day');
    if (hours !== null)
      await browser.alarms.create('day', { when: Date.now() + hours * 3_600_000 });
    await browser.alarms.onAlarm.trigger({
      name: 'round',
      scheduledTime: Date.now(),
      persistAcrossSessions: true,
    });
    await vi.waitFor(async () => {
      expect(await at()).toBeGreaterThan(Date.now());
      expect(await at()).toBeLessThan(Date.now() + 26 * 3_600_000);
    });
  });
});

describe('a press on a notification that names two accounts', () => {
  const today = Temporal.Now.plainDateISO();
  const press = () => browser.notifications.onClicked.trigger(`ponto/${today}`);
  const renewing = async () => (await readProgress())?.account;

  beforeEach(async () => {
    watchReminders();
    vi.spyOn(browser.tabs, 'create');
    vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue(undefined);
    await recordAll([account(IBAN, 'EUR', 8), account(OTHER, 'EUR', 13)]);
  });

  it('leads to the one that ends first', async () => {
    await press();
    await vi.waitFor(async () => expect(await renewing()).toBe(`ponto|iban:${IBAN}/EUR`));
    expect(browser.tabs.create).toHaveBeenCalledWith({ url: `${DASHBOARD}/live/accounts` });
  });

  it('and once that one is renewed, to the other', async () => {
    await recordAll([account(IBAN, 'EUR', 180), account(OTHER, 'EUR', 13)]);
    expect(await readShown()).toMatchObject([{ items: [{ account: `ponto|iban:${OTHER}/EUR` }] }]);
    expect(browser.notifications.update).toHaveBeenCalledTimes(1);
    expect(browser.notifications.create).toHaveBeenCalledTimes(1);
    await press();
    await vi.waitFor(async () => expect(await renewing()).toBe(`ponto|iban:${OTHER}/EUR`));
  });
});
