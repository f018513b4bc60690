import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { MIGRATIONS } from './migrations.ts';
import type { FeedkeeperSchema } from './schema.ts';
import { problemOf, StoreFault } from './stored.ts';

export const NAME = 'feedkeeper';

export type Database = IDBPDatabase<FeedkeeperSchema>;

/** A blocked upgrade waits for ever: after this, the user is told to close the other windows. */
const BLOCKED_AFTER_MS = 2_000;
/** One that waits behind another page's held up upgrade hears nothing at all: this long, and it counts as held up. */
const UNHEARD_AFTER_MS = 4_000;

type Opening = {
  db: Promise<Database>;
  /** Fulfilled when another page holds up the opening; null once it is open. */
  blocked: Promise<void> | null;
};

let opening: Opening | null = null;

/** The one open database of this page or worker. Throws a `StoreFault` when it cannot be opened. */
export function database(): Promise<Database> {
  opening ??= open();
  const { db, blocked } = opening;
  // A second request would wait behind the one that is held up, and never be told: so there is only one.
  return blocked ? Promise.race([db, blocked.then(waitThenTell)]) : db;
}

/** Closes it; the next call of `database` opens it anew. */
export async function closeDatabase(): Promise<void> {
  const { db, blocked } = opening ?? {};
  opening = null;
  const closed = db?.then((open) => open.close()).catch(() => {});
  await Promise.race(blocked ? [closed, blocked] : [closed]);
}

/** For a database that is damaged: one that does not open at all makes room for an empty one. */
export async function openAnew(): Promise<void> {
  try {
    await database();
  } catch (error) {
    if (!(error instanceof StoreFault) || error.problem !== 'damaged') throw error;
    await closeDatabase();
    await deleteDB(NAME);
    await database();
  }
}

function open(): Opening {
  const blocked = Promise.withResolvers<void>();
  const unheard = setTimeout(blocked.resolve, UNHEARD_AFTER_MS);
  const db = openDB<FeedkeeperSchema>(NAME, MIGRATIONS.length, {
    upgrade: (upgraded, from) => {
      clearTimeout(unheard);
      for (const migrate of MIGRATIONS.slice(from)) migrate(upgraded);
    },
    blocked: () => blocked.resolve(),
    // A newer version wants to open: let it, rather than make it wait for ever.
    blocking: () => void closeDatabase(),
    terminated: () => {
      opening = null;
    },
  });
  const made: Opening = { db: db.catch(failed), blocked: blocked.promise };
  db.finally(() => clearTimeout(unheard)).catch(() => {});
  made.db.then(
    () => {
      made.blocked = null;
    },
    () => {
      if (opening === made) opening = null;
    },
  );
  return made;
}

function failed(error: unknown): never {
  throw new StoreFault(problemOf(error) ?? 'damaged', error);
}

async function waitThenTell(): Promise<never> {
  await new Promise((resolve) => setTimeout(resolve, BLOCKED_AFTER_MS));
  throw new StoreFault('blocked');
}
