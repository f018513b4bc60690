import './browser-globals.ts';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readBackup } from '../../../core/ledger/backup.ts';
import { EMPTY } from '../../../core/ledger/merge.ts';
import { recordSightings } from '../../../core/ledger/record-sightings.ts';
import { closeDatabase, NAME } from '../../../extension/store/database.ts';
import * as store from '../../../extension/store/ledger-store.ts';
import { MIGRATIONS } from '../../../extension/store/migrations.ts';
import { sighting, today } from '../../core/ledger/sighting-maker.ts';
import { freshDatabase } from './fresh-database.ts';

const seen = [1, 2, 3].map((n) =>
  sighting({ id: `id${n}`, institution: { name: 'KBC', source: 'page' } }),
);
const fault = (problem: string) => expect.objectContaining({ name: 'StoreFault', problem });

beforeEach(freshDatabase);
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('when the machine fails', () => {
  it('an upgrade lets a newer version in, and the old one opens again', async () => {
    await store.record(seen, { today });
    // A page of the next version: it could not open while ours stayed open.
    const next = await openDB(NAME, MIGRATIONS.length + 1);
    expect(await store.record(seen, { today })).toEqual({ ok: false, problem: 'newer' });
    await expect(store.readAccounts()).rejects.toEqual(fault('newer'));
    next.close();
  });

  it('an upgrade that another page holds up is told, and goes on when that page closes', async () => {
    await store.record(seen, { today });
    await closeDatabase();
    // A page of this version that does not let go, and an update to the next one.
    const stuck = await openDB(NAME, MIGRATIONS.length);
    (MIGRATIONS as unknown[]).push(() => {});
    try {
      await expect(store.readAccounts()).rejects.toEqual(fault('blocked'));
      expect(await store.record(seen, { today })).toEqual({ ok: false, problem: 'blocked' });
      stuck.close();
      expect(await store.readAccounts()).toHaveLength(3);
    } finally {
      (MIGRATIONS as unknown[]).pop();
    }
  });

  it('an upgrade that waits behind the held up one of another page is told too', async () => {
    await store.record(seen, { today });
    await closeDatabase();
    const stuck = await openDB(NAME, MIGRATIONS.length);
    // The browser tells the first in the queue that it is held up, and nothing to those behind it.
    const first = openDB(NAME, MIGRATIONS.length + 1);
    (MIGRATIONS as unknown[]).push(() => {});
    try {
      await expect(store.readAccounts()).rejects.toEqual(fault('blocked'));
      stuck.close();
      (await first).close();
      expect(await store.readAccounts()).toHaveLength(3);
    } finally {
      (MIGRATIONS as unknown[]).pop();
    }
  }, 15_000);

  it('a database that opens empty is known to be damaged, and the backup made by itself is there', async () => {
    await store.record(seen, { today });
    await closeDatabase();
    indexedDB.deleteDatabase(NAME);
    await expect(store.readLedger()).rejects.toEqual(fault('damaged'));
    await expect(store.readAccounts()).rejects.toEqual(fault('damaged'));
    const kept = await store.readKeptBackup();
    const backup = readBackup(kept!.text);
    if (backup.ok) await store.mergeIn(backup.value.ledger);
    expect((await store.readLedger()).accounts.map(({ id }) => id)).toEqual(['id1', 'id2', 'id3']);
    // One account recorded on top of the damage must not take the place of the good backup.
    expect((await store.readKeptBackup())?.accounts).toBe(3);
  });

  it('a page that lists an account is not recorded over the damage, which nobody would be told of then', async () => {
    await store.record(seen, { today });
    await closeDatabase();
    indexedDB.deleteDatabase(NAME);
    const told = { ok: false, problem: 'damaged' };
    expect(await store.record(seen.slice(0, 1), { today })).toEqual(told);
    const share = { aggregator: 'ponto', app: 'odoo', origin: null, at: '2026-11-24T09:00:00Z' };
    expect(await store.recordSharePageSeen(share)).toEqual(told);
    await expect(store.readLedger()).rejects.toEqual(fault('damaged'));
    await store.mergeIn(recordSightings(EMPTY, seen, { today }).ledger);
    expect(await store.record(seen.slice(0, 1), { today })).toMatchObject({ ok: true });
    expect(await store.readAccounts()).toHaveLength(3);
  });

  it('a good backup is not replaced by one of what the damage left', async () => {
    await store.record(seen, { today });
    await closeDatabase();
    indexedDB.deleteDatabase(NAME);
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(Date.now() + 2 * 86_400_000) });
    await store.mergeIn(recordSightings(EMPTY, seen.slice(0, 1), { today }).ledger);
    expect((await store.readKeptBackup())?.accounts).toBe(3);
    await store.record(seen, { today });
    expect((await store.readKeptBackup())?.madeAt.slice(0, 10)).toBe(
      new Date().toISOString().slice(0, 10),
    );
  });

  it('a ledger that the user erased is not called damaged, and is erased from the backup too', async () => {
    await store.record(seen, { today });
    await store.erase(['ponto|id:id1']);
    expect((await store.readKeptBackup())?.text).not.toContain('id1');
    await store.eraseAll();
    expect(await store.readAccounts()).toEqual([]);
    expect(await store.readKeptBackup()).toBeNull();
  });

  it('erased one by one, though nothing can be noted outside, it is not called damaged and is in no backup', async () => {
    await store.record(seen, { today });
    const full = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
    for (const { key } of await store.readAccounts()) await store.erase([key]);
    full.mockRestore();
    expect(await store.readAccounts()).toEqual([]);
    expect(await store.readKeptBackup()).toBeNull();
    expect(await store.record(seen, { today })).toMatchObject({ ok: true });
  });

  it('what is erased while a page that recorded it notes its backup does not come back into that', async () => {
    const { set } = fakeBrowser.storage.local;
    const slow = Promise.withResolvers<void>();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(async (items) => {
      if ('backup' in items && JSON.stringify(items).includes('id1')) await slow.promise;
      return set(items);
    });
    const recording = store.record(seen, { today });
    while ((await store.readAccounts()).length < 3) await Promise.resolve();
    const erasing = store.erase(['ponto|id:id1']);
    while ((await store.readAccounts()).length > 2) await Promise.resolve();
    slow.resolve();
    await Promise.all([recording, erasing]);
    expect((await store.readKeptBackup())?.text).toContain('id2');
    expect((await store.readKeptBackup())?.text).not.toContain('id1');
  });

  it.each([1, 2, 3, 4])(
    'a full disk at write %i is told, nothing is half written, and reading goes on',
    async (last) => {
      await store.record(seen, { today });
      const before = await store.readLedger();
      const put = IDBObjectStore.prototype.put;
      let puts = 0;
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
        this: IDBObjectStore,
        ...args
      ) {
        if (++puts === last) throw new DOMException('full', 'QuotaExceededError');
        return put.apply(this, args as Parameters<typeof put>);
      });
      const more = [4, 5, 6].map((n) => sighting({ id: `id${n}` }));
      expect(await store.record(more, { today })).toEqual({ ok: false, problem: 'quota' });
      vi.restoreAllMocks();
      expect(await store.readLedger()).toEqual(before);
      expect(await store.readAccounts()).toHaveLength(seen.length);
    },
  );

  it('a full storage.local does not undo what was written', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(
      new Error('QUOTA_BYTES quota exceeded'),
    );
    expect(await store.record(seen, { today })).toMatchObject({ ok: true });
    expect(await store.readAccounts()).toHaveLength(3);
  });

  it('a bug is thrown, and not called a problem of the store', async () => {
    const broken = {
      ...seen[0]!,
      provider: 'ponto',
      institution: { name: 'KBC', source: 'page' as const, odd: () => 0 },
    };
    await expect(store.record([broken as never], { today })).rejects.toThrow();
    expect(await store.readAccounts()).toEqual([]);
  });
});
