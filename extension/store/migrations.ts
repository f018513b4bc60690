import type { IDBPDatabase } from 'idb';
import type { FeedkeeperSchema } from './schema.ts';

type Migration = (database: IDBPDatabase<FeedkeeperSchema>) => void;

/**
 * What makes version n out of version n − 1. Released ones are never changed: add one, and a test that opens a
 * database of the version before.
 */
export const MIGRATIONS: readonly Migration[] = [
  (database) => {
    const accounts = database.createObjectStore('accounts', { keyPath: 'key' });
    accounts.createIndex('institution', 'institution.value.name');
    accounts.createIndex('endsOn', 'endsOn');
    accounts.createIndex('lookup', 'lookup', { multiEntry: true });
    database.createObjectStore('connections', { keyPath: 'key' });
    database.createObjectStore('counts');
    database.createObjectStore('progress', { keyPath: 'key' });
    database.createObjectStore('settings');
    database.createObjectStore('guides', { keyPath: 'id' });
    database.createObjectStore('reminders', { keyPath: 'key' });
  },
  // Empty at first: without a bound an index is read from its beginning.
  (database) => void database.createObjectStore('bounds'),
];
