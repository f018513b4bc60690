import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { toReminder } from '../../../core/consent/reminder.ts';
import { aBrowser } from './a-browser.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

const { watchReminders } = await import('../../../extension/background/watch-reminders.ts');
const { rememberShown } = await import('../../../extension/background/shown-reminders.ts');
const { closeDatabase, NAME } = await import('../../../extension/store/database.ts');
const { eraseAll, record } = await import('../../../extension/store/ledger-store.ts');
const { MIGRATIONS } = await import('../../../extension/store/migrations.ts');
const { sighting, today } = await import('../../core/ledger/sighting-maker.ts');

let browser: ReturnType<typeof aBrowser>;
const told = () =>
  (browser.notifications.create.mock.calls as unknown[][]).filter(([id]) => id === 'unreadable');
const badge = () => browser.action.setBadgeText.mock.calls.at(-1)?.[0].text;

async function aDayBegins(): Promise<void> {
  await browser.alarms.clear('day');
  await browser.alarms.onAlarm.trigger({
    name: 'day',
    scheduledTime: Date.now(),
    persistAcrossSessions: true,
  });
  await vi.waitFor(async () => expect(await browser.alarms.get('day')).toBeDefined());
}

/** Data that a newer version has written: this one cannot read them. */
async function newer(): Promise<void> {
  await closeDatabase();
  (await openDB(NAME, MIGRATIONS.length + 1)).close();
}

beforeEach(async () => {
  browser = aBrowser();
  await closeDatabase();
  indexedDB.deleteDatabase(NAME);
  await eraseAll();
  await record([sighting({ institution: { name: 'KBC', source: 'page' } })], { today });
  watchReminders();
  await aDayBegins();
  browser.notifications.clear.mockClear();
});

describe('accounts that cannot be read, of which no reminder would come', () => {
  it('are told at the toolbar and by a notification, and the next day is looked at again', async () => {
    await newer();
    await aDayBegins();
    await vi.waitFor(() => expect(told()).toHaveLength(1));
    expect(told()[0]?.[1]).toMatchObject({ message: 'fault_newer' });
    expect(badge()).toBe('!');
    expect(browser.action.setTitle).toHaveBeenLastCalledWith({ title: 'fault_newer' });
  });

  it('are told once a day, not at every start', async () => {
    await newer();
    await aDayBegins();
    await vi.waitFor(() => expect(told()).toHaveLength(1));
    await aDayBegins();
    await aDayBegins();
    expect(told()).toHaveLength(1);
  });

  it('are told also where the disk is too full to note that they were', async () => {
    await newer();
    const full = vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('full'));
    await aDayBegins();
    await vi.waitFor(() => expect(told()).toHaveLength(1));
    full.mockRestore();
  });

  it('so is an error of ours', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    browser.action.setTitle.mockRejectedValueOnce(new Error('a bug'));
    await aDayBegins();
    await vi.waitFor(() => expect(told()).toHaveLength(1));
    expect(told()[0]?.[1]).toMatchObject({ message: 'loadFailed' });
    expect(badge()).toBe('!');
  });

  it('a press on it leads to where they can be mended', async () => {
    const create = vi.spyOn(browser.tabs, 'create');
    await newer();
    await aDayBegins();
    await browser.notifications.onClicked.trigger('unreadable');
    await vi.waitFor(() =>
      expect(create).toHaveBeenCalledWith({
        url: expect.stringContaining('/options.html#accounts'),
      }),
    );
  });

  it('so does a press on a reminder that was told before', async () => {
    const create = vi.spyOn(browser.tabs, 'create');
    const to = { type: 'provider', provider: 'ponto', on: '2026-11-24' } as const;
    await rememberShown(toReminder(to, []));
    await newer();
    await browser.notifications.onClicked.trigger(toReminder(to, []).id);
    await vi.waitFor(() =>
      expect(create).toHaveBeenCalledWith({
        url: expect.stringContaining('/options.html#accounts'),
      }),
    );
  });

  it('and once they can be read again, it goes', async () => {
    await newer();
    await aDayBegins();
    await vi.waitFor(() => expect(badge()).toBe('!'));
    await closeDatabase();
    indexedDB.deleteDatabase(NAME);
    await eraseAll();
    await aDayBegins();
    await vi.waitFor(() => expect(badge()).toBe(''));
    expect(browser.notifications.clear).toHaveBeenCalledWith('unreadable');
  });
});
