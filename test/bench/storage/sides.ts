import { Dexie } from 'dexie';
import type { Guide } from '../../../core/guide/guide.ts';
import type { Account, Connection } from '../../../core/ledger/account.ts';
import { mergeLedgers } from '../../../core/ledger/merge.ts';
import { preview } from '../../../core/ledger/preview.ts';
import { recordSightings } from '../../../core/ledger/record-sightings.ts';
import type { Sighting } from '../../../core/ledger/sighting.ts';
import { toAccount, toRow } from '../../../extension/store/account-row.ts';
import { closeDatabase, database } from '../../../extension/store/database.ts';
import * as store from '../../../extension/store/ledger-store.ts';
import type { AccountRow } from '../../../extension/store/schema.ts';

/**
 * One way of keeping accounts. All have the same three indexes, and an upsert reads what is kept, merges by the same
 * rules and writes the same rows: what is compared is the storage alone.
 */
export type Side = {
  name: string;
  open(): Promise<void>;
  close(): Promise<void>;
  upsert(accounts: Account[]): Promise<void>;
  /** What an aggregator's file tells, made into accounts and kept. */
  import(sightings: Sighting[]): Promise<void>;
  connect(connections: Connection[]): Promise<void>;
  /** How many accounts the app shows for an institution. */
  preview(app: Guide, institution: string): Promise<number>;
  byInstitution(name: string): Promise<number>;
  next(n: number): Promise<number>;
  counts(): Promise<number>;
};

const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const today = Temporal.PlainDate.from('2026-11-24');

function imported(before: Account[], all: Sighting[]): Account[] {
  return recordSightings({ accounts: before, connections: [] }, all, { today }).ledger.accounts;
}

function shown(rows: AccountRow[], connections: Connection[], app: Guide, institution: string) {
  const ledger = { accounts: rows.map(toAccount), connections };
  return preview(ledger, { app, origin: null, institution, today }).shown.length;
}

function merged(before: Account[], all: Account[]): Account[] {
  const known = { accounts: before, connections: [] };
  return mergeLedgers(known, { accounts: all, connections: [] }).accounts;
}

export function rawSide(): Side {
  let db: IDBDatabase;
  const accounts = () => db.transaction('accounts').objectStore('accounts');
  const put = async (change: (before: Account[]) => Account[]): Promise<void> => {
    const transaction = db.transaction('accounts', 'readwrite');
    const into = transaction.objectStore('accounts');
    const before = (await answer<AccountRow[]>(into.getAll())).map(toAccount);
    for (const account of change(before)) into.put(toRow(account));
    return new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
  };
  return {
    name: 'raw IndexedDB, one transaction',
    async open() {
      const request = indexedDB.open('raw', 1);
      request.onupgradeneeded = () => {
        const made = request.result.createObjectStore('accounts', { keyPath: 'key' });
        made.createIndex('institution', 'institution.value.name');
        made.createIndex('endsOn', 'endsOn');
        made.createIndex('lookup', 'lookup', { multiEntry: true });
        request.result.createObjectStore('connections', { keyPath: 'key' });
      };
      db = await answer(request);
    },
    close: async () => db.close(),
    upsert: (all) => put((before) => merged(before, all)),
    import: (all) => put((before) => imported(before, all)),
    async connect(connections) {
      const into = db.transaction('connections', 'readwrite').objectStore('connections');
      for (const connection of connections) await answer(into.put(connection));
    },
    async preview(app, institution) {
      const reading = db.transaction(['accounts', 'connections']);
      const [rows, connections] = await Promise.all([
        answer<AccountRow[]>(
          reading.objectStore('accounts').index('institution').getAll(institution),
        ),
        answer<Connection[]>(reading.objectStore('connections').getAll()),
      ]);
      return shown(rows, connections, app, institution);
    },
    byInstitution: async (name) =>
      (await answer(accounts().index('institution').getAll(name))).length,
    next: async (n) => (await answer(accounts().index('endsOn').getAll(null, n))).length,
    async counts() {
      // As fast as IndexedDB counts by itself: the keys of the index, one after the other.
      let institutions = 0;
      await new Promise<void>((resolve, reject) => {
        const request = accounts().index('institution').openKeyCursor(null, 'nextunique');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          if (!request.result) return resolve();
          institutions++;
          request.result.continue();
        };
      });
      return institutions;
    },
  };
}

export function dexieSide(): Side {
  const db = new Dexie('dexie');
  db.version(1).stores({
    accounts: 'key, institution.value.name, endsOn, *lookup',
    connections: 'key',
  });
  const table = db.table<AccountRow, string>('accounts');
  const connections = db.table<Connection, string>('connections');
  const put = (change: (before: Account[]) => Account[]) =>
    db.transaction('rw', table, async () => {
      const before = (await table.toArray()).map(toAccount);
      await table.bulkPut(change(before).map((account) => toRow(account)));
    });
  return {
    name: 'Dexie, bulkPut',
    async open() {
      await db.open();
    },
    close: async () => db.close(),
    upsert: (all) => put((before) => merged(before, all)),
    import: (all) => put((before) => imported(before, all)),
    async connect(all) {
      await connections.bulkPut(all);
    },
    preview: (app, institution) =>
      db.transaction('r', table, connections, async () => {
        const [rows, held] = await Promise.all([
          table.where('institution.value.name').equals(institution).toArray(),
          connections.toArray(),
        ]);
        return shown(rows, held, app, institution);
      }),
    byInstitution: async (name) =>
      (await table.where('institution.value.name').equals(name).toArray()).length,
    next: async (n) => (await table.orderBy('endsOn').limit(n).toArray()).length,
    counts: async () => (await table.orderBy('institution.value.name').uniqueKeys()).length,
  };
}

export function ourSide(): Side {
  return {
    name: 'Feedkeeper, merged into what is kept',
    async open() {
      await database();
    },
    close: closeDatabase,
    async upsert(accounts) {
      const stored = await store.mergeIn({ accounts, connections: [] });
      if (!stored.ok) throw new Error(stored.problem);
    },
    async import(all) {
      const stored = await store.record(all, { today });
      if (!stored.ok) throw new Error(stored.problem);
    },
    async connect(connections) {
      await store.mergeIn({ accounts: [], connections });
    },
    async preview(app, institution) {
      const { ledger } = await store.readLedgerFor(institution);
      return preview(ledger, { app, origin: null, institution, today }).shown.length;
    },
    byInstitution: async (name) => (await store.accountsAt(name)).length,
    next: async (n) => (await store.nextToEnd(n)).length,
    counts: async () => (await store.countsOfInstitutions()).length,
  };
}

/** Frees what a side wrote, so that the next one starts on the same disk. */
export function forget(name: string): Promise<unknown> {
  return answer(indexedDB.deleteDatabase(name));
}
