import '../../store/browser-globals.ts';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { StoreFault } from '../../../../extension/store/stored.ts';
import ponto from '../../../../providers/ponto/guide.json' with { type: 'json' };
import { freshDatabase } from '../../store/fresh-database.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

const { dismiss } = await import('../../../../extension/entrypoints/screen/dismiss.ts');
const { guideImportActions } = await import(
  '../../../../extension/entrypoints/screen/provider-actions.ts'
);
const { readBackup } = await import('../../../../extension/entrypoints/screen/import-backup.ts');
const { writeReminders } = await import('../../../../extension/entrypoints/screen/reminders.ts');

beforeEach(async () => {
  await freshDatabase();
  Object.assign(fakeBrowser.runtime, { sendMessage: async () => null });
});
afterEach(() => vi.restoreAllMocks());

const CHOICE = { notify: false, remindAt: null, perProvider: {}, quiet: null };
const BACKUP = {
  format: 'feedkeeper-backup',
  version: 1,
  madeAt: '2026-11-24T08:00:00Z',
  accounts: [],
  connections: [],
  settings: { notify: false },
  guides: [],
};

it.each([
  ['a choice of reminders', () => writeReminders(CHOICE)],
  ['a diagnosis that is put away', () => dismiss('x')],
  [
    'a guide that is trusted',
    () =>
      guideImportActions(async () => undefined).onTrust(JSON.stringify({ ...ponto, id: 'own' })),
  ],
  [
    'the settings of a backup',
    async () => {
      const read = await readBackup('b.json', BACKUP);
      if (read.type !== 'change') throw new Error(JSON.stringify(read));
      const watched = { signal: new AbortController().signal, onPart() {} };
      await read.change.onTake({ settings: true, guides: [], app: null, whole: false }, watched);
    },
  ],
])('a full disk: %s that is not kept is told on the page', async (_, press) => {
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...args
  ) {
    // The ledger of the backup, which is empty, finds room.
    if (this.name === 'bounds') return put.apply(this, args as Parameters<typeof put>);
    throw new DOMException('full', 'QuotaExceededError');
  });
  await expect(press()).rejects.toThrow(StoreFault);
});
