import { unwrap } from 'idb';
import type { Day } from '../../core/reading/day.ts';
import type { Transaction } from './find-rows.ts';

/**
 * Where the index of ends begins. Chromium leaves an entry behind for each end that was replaced, and passes it at
 * every look: after 100,000 renewals, the first 20 took 1.3 s; from this day on, 2 ms (`npm run bench`).
 */
export async function noteFirstEnd(transaction: Transaction, written: Day | undefined) {
  const bounds = transaction.objectStore('bounds');
  const known = await bounds.get('endsOn');
  const from = known && written && written < known ? written : known;
  const index = transaction.objectStore('accounts').index('endsOn');
  const first = (await index.openKeyCursor(from ? IDBKeyRange.lowerBound(from) : null))?.key;
  if (first === known) return;
  const raw = unwrap(transaction).objectStore('bounds');
  if (first) raw.put(first, 'endsOn');
  else raw.delete('endsOn');
}
