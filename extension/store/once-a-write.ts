import type { Transaction } from './find-rows.ts';
import { reading } from './reading.ts';

/** What a page or worker reads of the whole ledger, read once a write: it holds until the mark of the next one. */
export function onceAWrite<T>(read: (transaction: Transaction) => Promise<T>): () => Promise<T> {
  let last: { written: string; value: Promise<T> } | null = null;
  return () =>
    reading(['accounts', 'connections', 'bounds'], async (transaction) => {
      const written = await transaction.objectStore('bounds').get('written');
      if (written === undefined) return read(transaction);
      if (last?.written !== written) last = { written, value: read(transaction) };
      return last.value;
    }).catch((error: unknown) => {
      last = null;
      throw error;
    });
}
