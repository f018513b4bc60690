import { type GivenReminder, givenKey } from '../../core/consent/given.ts';
import { database } from './database.ts';
import type { Stored } from './stored.ts';
import { tryStoring } from './try-storing.ts';

/** Reminders that were told, so that none is told twice. */
export async function readGivenReminders(): Promise<GivenReminder[]> {
  const rows = await (await database()).getAll('reminders');
  return rows.map(({ key: _, ...given }) => given);
}

/** Notes what was told or answered. Telling the same again replaces it. */
export function writeGivenReminders(given: readonly GivenReminder[]): Promise<Stored<object>> {
  return tryStoring(async () => {
    const transaction = (await database()).transaction('reminders', 'readwrite');
    const puts = given.map((one) => transaction.store.put({ ...one, key: givenKey(one) }));
    await Promise.all([...puts, transaction.done]);
    return {};
  });
}

/** Keeps only these: what no consent asks for any more is forgotten. */
export function keepGivenReminders(needed: readonly GivenReminder[]): Promise<Stored<object>> {
  return tryStoring(async () => {
    const keys = new Set(needed.map(givenKey));
    const transaction = (await database()).transaction('reminders', 'readwrite');
    const old = (await transaction.store.getAllKeys()).filter((key) => !keys.has(key));
    await Promise.all([...old.map((key) => transaction.store.delete(key)), transaction.done]);
    return {};
  });
}
