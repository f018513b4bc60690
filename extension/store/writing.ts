import { unwrap } from 'idb';
import { writeCanary } from './canary.ts';
import { heldSome, refuseDamaged } from './damage.ts';
import { closeDatabase, type Database, database } from './database.ts';
import type { Transaction } from './find-rows.ts';
import { forgetKeptBackup, keepBackup } from './kept-backup.ts';
import { totalOf } from './kept-total.ts';
import { tellLedgerChange } from './ledger-change.ts';
import { askToPersist } from './persist.ts';
import { reading } from './reading.ts';
import type { Stored } from './stored.ts';
import { tryStoring } from './try-storing.ts';

type Store = Transaction['objectStoreNames'][number];
const LEDGER: readonly Store[] = ['accounts', 'connections', 'counts', 'bounds'];
/** What names accounts outside of the ledger. */
const BESIDE: readonly Store[] = ['reminders', 'progress'];

/** `erased`, `mended`: the user takes accounts away, or makes good a damage that was told of. */
type Why = 'daily' | 'erased' | 'mended';

/**
 * One user action, one transaction: all of it is kept or nothing, whoever is killed when, and two tabs that write at
 * once wait for each other (SECURITY.md E1, E2). `work` waits for nothing but this transaction's own requests.
 */
export function writing<T extends object>(
  work: (transaction: Transaction) => Promise<T>,
  why: Why = 'daily',
): Promise<Stored<T>> {
  return tryStoring(async () => {
    // Before, not after: killed in between, what was erased would stay in the backup for ever.
    if (why === 'erased') await forgetKeptBackup().catch(() => {});
    const mayBeDamaged = why !== 'mended' && (await heldSome());
    const stores = why === 'erased' ? [...LEDGER, ...BESIDE] : LEDGER;
    const transaction = start(await database(), stores) ?? start(await reopened(), stores);
    if (!transaction) throw new DOMException('the database closed again', 'InvalidStateError');
    const done = transaction.done;
    done.catch(() => {});
    const whole = mayBeDamaged
      ? refuseDamaged(transaction).then(() => work(transaction))
      : work(transaction);
    const result = await marked(transaction, whole).catch((error: unknown) => {
      const cause = transaction.error ?? error;
      if (!transaction.error) abort(transaction);
      throw cause;
    });
    await done;
    tellLedgerChange();
    await noteOutside(why);
    askToPersist();
    return result;
  });
}

/** In the same transaction a mark: whoever holds a copy of what was there sees that it is old. */
async function marked<T>(transaction: Transaction, work: Promise<T>): Promise<T> {
  const result = await work;
  unwrap(transaction).objectStore('bounds').put(crypto.randomUUID(), 'written');
  return result;
}

/** What was written is safe by now: that nothing could be noted beside it is no failure of the write. */
async function noteOutside(why: Why): Promise<void> {
  // The clock is asked here, at the edge: when it was written is only ever shown.
  const at = new Date().toISOString();
  try {
    // Each notes what it finds in its turn, so that the last notes what there is: else what one page read before another
    // erased it would come back into the backup.
    await navigator.locks.request('beside-the-ledger', async () => {
      const accounts = await reading(['accounts', 'bounds'], totalOf);
      await writeCanary(accounts, at);
      await keepBackup(accounts, at, why);
    });
  } catch {
    // `storage.local` is full or damaged; the database is not.
  }
}

/** Null: this connection was closed for a newer version, or by the browser. */
function start(db: Database, stores: readonly Store[]): Transaction | null {
  try {
    return db.transaction([...stores], 'readwrite');
  } catch (error) {
    if (error instanceof DOMException && error.name === 'InvalidStateError') return null;
    throw error;
  }
}

async function reopened(): Promise<Database> {
  await closeDatabase();
  return database();
}

function abort(transaction: Transaction): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already: then nothing of it is kept.
  }
}
