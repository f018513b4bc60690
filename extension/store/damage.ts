import { readCanary } from './canary.ts';
import type { Transaction } from './find-rows.ts';
import { reading } from './reading.ts';
import { StoreFault } from './stored.ts';

/**
 * Throws where a database without accounts was damaged: it held some, and no write of ours took them away (SECURITY.md
 * E4). Every write leaves a mark in it, and how many it leaves.
 */
export async function checkEmpty(): Promise<void> {
  if (await heldSome()) await reading(['accounts', 'bounds'], refuseDamaged);
}

/** The same, in a transaction: what is written over damage, nobody would be told of. */
export async function refuseDamaged(transaction: Transaction): Promise<void> {
  const bounds = transaction.objectStore('bounds');
  const [keys, written, total] = await Promise.all([
    transaction.objectStore('accounts').getAllKeys(null, 1),
    bounds.get('written'),
    bounds.get('accounts'),
  ]);
  const isOurs = written !== undefined && Number(total ?? 0) === 0;
  if (keys.length === 0 && !isOurs) throw new StoreFault('damaged');
}

/** Whether there were accounts at the last write, by what is kept outside of the database. */
export async function heldSome(): Promise<boolean> {
  return ((await readCanary())?.accounts ?? 0) > 0;
}
