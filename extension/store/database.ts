import { type IDBPDatabase, openDB } from 'idb';
import { MIGRATIONS } from './migrations.ts';
import type { FeedkeeperSchema } from './schema.ts';
import { problemOf, StoreFault } from './stored.ts';

export const NAME = 'feedkeeper';

export type Database = IDBPDatabase<FeedkeeperSchema>;

/** A blocked upgrade waits for ever: after this, the user is told to close the other windows. */
const BLOCKED_AFTER_MS = 3_000;

let opening: Promise<Database> | null = null;

/** The one open database of this page or worker. Throws a `StoreFault` when it cannot be opened. */
export function database(): Promise<Database> {
  opening ??= open().catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

/** Closes it; the next call of `database` opens it anew. */
export async function closeDatabase(): Promise<void> {
  const open = opening;
  opening = null;
  await open?.then((db) => db.close()).catch(() => {});
}

async function open(): Promise<Database> {
  const blocked = Promise.withResolvers<never>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const opened = openDB<FeedkeeperSchema>(NAME, MIGRATIONS.length, {
    upgrade: (db, from) => {
      for (const migrate of MIGRATIONS.slice(from)) migrate(db);
    },
    blocked: () => {
      timer = setTimeout(() => blocked.reject(new StoreFault('blocked')), BLOCKED_AFTER_MS);
    },
    // A newer version wants to open: let it, rather than make it wait for ever.
    blocking: () => void closeDatabase(),
    terminated: () => {
      opening = null;
    },
  });
  try {
    return await Promise.race([opened, blocked.promise]);
  } catch (error) {
    opened.then((db) => db.close()).catch(() => {});
    throw new StoreFault(problemOf(error) ?? 'damaged', error);
  } finally {
    clearTimeout(timer);
  }
}
