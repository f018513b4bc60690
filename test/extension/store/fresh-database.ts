import { IDBFactory } from 'fake-indexeddb';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closeDatabase } from '../../../extension/store/database.ts';
import { countsOfInstitutions } from '../../../extension/store/read-rows.ts';

/** An empty database and empty storage for each test. */
export async function freshDatabase(): Promise<void> {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
}

/** How many accounts of each institution are kept count of. */
export async function countsByName(): Promise<Map<string, number>> {
  return new Map((await countsOfInstitutions()).map(({ name, count }) => [name, count]));
}
