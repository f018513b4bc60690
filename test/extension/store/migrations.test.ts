import './browser-globals.ts';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { closeDatabase, database, NAME } from '../../../extension/store/database.ts';
import * as store from '../../../extension/store/ledger-store.ts';
import { MIGRATIONS } from '../../../extension/store/migrations.ts';
import { sighting, today } from '../../core/ledger/sighting-maker.ts';
import { countsByName, freshDatabase } from './fresh-database.ts';

/** What each released version had written, as it lies on a user's disk. Add one at every release that adds a migration. */
const RELEASED = [
  {
    version: 1,
    write: async () => {
      const db = await openDB(NAME, 1, {
        upgrade: (db) => {
          const accounts = db.createObjectStore('accounts', { keyPath: 'key' });
          accounts.createIndex('institution', 'institution.value.name');
          accounts.createIndex('endsOn', 'endsOn');
          accounts.createIndex('lookup', 'lookup', { multiEntry: true });
          for (const name of ['connections', 'progress', 'reminders'])
            db.createObjectStore(name, { keyPath: 'key' });
          db.createObjectStore('guides', { keyPath: 'id' });
          for (const name of ['counts', 'settings']) db.createObjectStore(name);
        },
      });
      const at = '2026-11-24T08:00:00Z';
      await db.put('accounts', {
        key: 'ponto|id:x',
        provider: 'ponto',
        iban: null,
        currency: null,
        ids: ['x'],
        id: 'x',
        name: { value: 'Current', at },
        holder: null,
        organisation: null,
        institution: { value: { name: 'KBC', source: 'page' }, at },
        expires: { value: { on: '2026-12-02', source: 'page' }, at },
        status: null,
        gone: null,
        muted: null,
        firstSeenAt: at,
        lastSeenAt: at,
        history: [],
        basis: {
          identifiers: [{ is: 'id:x', at }],
          told: [{ on: '2026-12-02', source: 'page', first: at, last: at }],
        },
        lookup: [],
        endsOn: '2026-12-02',
      });
      await db.put('counts', 1, 'KBC');
      db.close();
    },
  },
];

beforeEach(freshDatabase);

/** The stores of version 1, and what version 2 added: where the index of ends begins. */
RELEASED.push({
  version: 2,
  write: async () => {
    await RELEASED[0]?.write();
    const db = await openDB(NAME, 2, { upgrade: (db) => void db.createObjectStore('bounds') });
    await db.put('bounds', '2026-12-02', 'endsOn');
    db.close();
  },
});

describe('a database of an earlier release', () => {
  it.each(RELEASED)('version $version opens with all that it held', async ({ write }) => {
    await write();
    expect(await store.readAccounts()).toMatchObject([
      { key: 'ponto|id:x', name: { value: 'Current' } },
    ]);
    expect(await countsByName()).toEqual(new Map([['KBC', 1]]));
    expect(await store.nextToEnd(1)).toMatchObject([{ key: 'ponto|id:x' }]);
    expect((await database()).version).toBe(MIGRATIONS.length);
  });

  it.each(RELEASED)(
    'version $version is counted at its first write, and kept count of',
    async ({ write }) => {
      await write();
      for (const id of ['y', 'z']) {
        await store.record([sighting({ id })], { today });
        const accounts = String((await store.readAccounts()).length);
        expect(await (await database()).get('bounds', 'accounts')).toBe(accounts);
      }
    },
  );

  it.each(RELEASED)(
    'version $version has the same stores and indexes as one made anew',
    async ({ write }) => {
      await write();
      const upgraded = await shape();
      await freshDatabase();
      expect(upgraded).toEqual(await shape());
    },
  );

  it('has a test for every release', () => {
    expect(RELEASED.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, index) => index + 1));
  });
});

async function shape(): Promise<unknown[]> {
  const db = await database();
  const names = [...db.objectStoreNames];
  const transaction = db.transaction(names);
  const found = names.map((name) => {
    const { keyPath, indexNames } = transaction.objectStore(name);
    return { name, keyPath, indexes: [...indexNames] };
  });
  await closeDatabase();
  return found;
}
