import { type Counted, countAll } from '../../core/consent/order.ts';
import type { ReminderPreferences } from '../../core/consent/reminders.ts';
import { accountsWithAppEnds } from '../../core/consent/told-by-app.ts';
import type { GuideAbouts } from '../../core/guide/about.ts';
import { readLedger } from '../store/ledger-store.ts';
import { readSettings, type Settings } from '../store/settings-store.ts';
import { today } from './clock.ts';
import { policiesOf } from './policies.ts';

/** Every account with its countdown today. */
export async function readCounted(guides: GuideAbouts): Promise<Counted[]> {
  const [ledger, preferences] = await Promise.all([readLedger(), readPreferences()]);
  return countAll(accountsWithAppEnds(ledger), policiesOf(guides), today(), preferences);
}

export async function readPreferences(): Promise<ReminderPreferences> {
  return preferencesOf(await readSettings());
}

export function preferencesOf({ remindAt, remindAtOf, quiet }: Settings): ReminderPreferences {
  return { remindAt, perProvider: remindAtOf, quiet };
}
