import { writeCanary } from './canary.ts';
import { closeDatabase, type Database, database } from './database.ts';
import type { Transaction } from './find-rows.ts';
import { tellLedgerChange } from './ledger-change.ts';
import { askToPersist } from './persist.ts';
import { type Stored, tryStoring } from './stored.ts';

/**
 * One user action, one transaction: all of it is kept or nothing, whoever is killed when, and two tabs that write at
 * once wait for each other (SECURITY.md E1, E2). `work` waits for nothing but this transaction's own requests.
 */
export function writing<T extends object>(
  work: (transaction: Transaction) => Promise<T>,
): Promise<Stored<T>> {
  return tryStoring(async () => {
    const transaction = start(await database()) ?? start(await reopened());
    if (!transaction) throw new DOMException('the database closed again', 'InvalidStateError');
    const done = transaction.done;
    done.catch(() => {});
    const result = await work(transaction).catch((error: unknown) => {
      const cause = transaction.error ?? error;
      if (!transaction.error) abort(transaction);
      throw cause;
    });
    const accounts = await transaction.objectStore('accounts').count();
    await done;
    tellLedgerChange();
    // The clock is asked here, at the edge: when the canary was last fed is only ever shown.
    await writeCanary(accounts, new Date().toISOString()).catch(() => {});
    askToPersist();
    return result;
  });
}

/** Null: this connection was closed for a newer version, or by the browser. */
function start(db: Database): Transaction | null {
  try {
    return db.transaction(['accounts', 'connections', 'counts'], 'readwrite');
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
