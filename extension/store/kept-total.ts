import { unwrap } from 'idb';
import type { Account } from '../../core/ledger/account.ts';
import type { Transaction } from './find-rows.ts';

/** How many accounts there are. Kept: Chromium passes every row to count them, 100,000 in half a second. */
export async function totalOf(transaction: Transaction): Promise<number> {
  return (await keptTotal(transaction)) ?? transaction.objectStore('accounts').count();
}

/** After the accounts were put: where nothing was kept yet, what is there is counted. */
export async function noteTotal(
  transaction: Transaction,
  before: readonly Account[],
  after: readonly Account[],
): Promise<void> {
  const kept = await keptTotal(transaction);
  const total =
    kept === null
      ? await transaction.objectStore('accounts').count()
      : kept + after.length - before.length;
  unwrap(transaction).objectStore('bounds').put(String(total), 'accounts');
}

/** Null: a database that an older version wrote, or that holds nothing. */
async function keptTotal(transaction: Transaction): Promise<number | null> {
  const kept = await transaction.objectStore('bounds').get('accounts');
  return kept === undefined ? null : Number(kept);
}
