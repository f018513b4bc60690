import type { Day } from '../../core/reading/day.ts';
import { database } from './database.ts';
import type { GivenReminder } from './schema.ts';
import { type Stored, tryStoring } from './stored.ts';

export type { GivenReminder } from './schema.ts';

/** Reminders that were given, so that none is given twice. */
export async function readGivenReminders(): Promise<GivenReminder[]> {
  return (await database()).getAll('reminders');
}

export function writeGivenReminders(keys: readonly string[], on: Day): Promise<Stored<object>> {
  return tryStoring(async () => {
    const transaction = (await database()).transaction('reminders', 'readwrite');
    await Promise.all([...keys.map((key) => transaction.store.put({ key, on })), transaction.done]);
    return {};
  });
}

/** Forgets those given before a day: no consent asks for them any more. */
export function forgetRemindersBefore(day: Day): Promise<Stored<object>> {
  return tryStoring(async () => {
    const transaction = (await database()).transaction('reminders', 'readwrite');
    const old = (await transaction.store.getAll()).filter(({ on }) => on < day);
    await Promise.all([...old.map(({ key }) => transaction.store.delete(key)), transaction.done]);
    return {};
  });
}
