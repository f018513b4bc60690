import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// Before `wxt/browser` is imported anywhere: it takes the browser from here.
Object.assign(globalThis, { chrome: fakeBrowser, browser: fakeBrowser });

/** An empty database and empty storage for each test. */
export async function freshDatabase(): Promise<void> {
  const { closeDatabase } = await import('../../../extension/store/database.ts');
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
}
