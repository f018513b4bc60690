import type { StoreNames } from 'idb';
import { database } from './database.ts';
import type { Transaction } from './find-rows.ts';
import type { FeedkeeperSchema } from './schema.ts';
import { problemOf, StoreFault } from './stored.ts';

/** Reads in one transaction: what is read together fits together. Throws a `StoreFault` where the store fails. */
export async function reading<T>(
  stores: StoreNames<FeedkeeperSchema>[],
  read: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  const db = await database();
  try {
    return await read(db.transaction(stores, 'readonly'));
  } catch (error) {
    const problem = problemOf(error);
    if (problem === null || error instanceof StoreFault) throw error;
    throw new StoreFault(problem, error);
  }
}
