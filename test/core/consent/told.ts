import { type GivenReminder, givenKey } from '../../../core/consent/given.ts';
import type { Reminder } from '../../../core/consent/reminder.ts';
import {
  DEFAULT_PREFERENCES,
  type ReminderPreferences,
  remindersDue,
} from '../../../core/consent/reminders.ts';
import type { ConsentPolicy } from '../../../core/guide/guide.ts';
import type { Account } from '../../../core/ledger/account.ts';
import { anAccount, day } from './account.ts';

export const policies = new Map<string, ConsentPolicy>([
  ['ponto', { days: 180 }],
  ['tink', { days: 180, remindAt: [20] }],
]);

/** A browser that keeps what it told, as the background does. */
export class Told {
  readonly kept = new Map<string, GivenReminder>();
  accounts: Account[];
  readonly preferences: ReminderPreferences;
  constructor(accounts: Account[], preferences = DEFAULT_PREFERENCES) {
    this.accounts = accounts;
    this.preferences = preferences;
  }
  keep(given: GivenReminder[]): void {
    for (const one of given) this.kept.set(givenKey(one), one);
  }
  due(today: string, time?: string): Reminder[] {
    const now = time === undefined ? {} : { now: Temporal.PlainTime.from(time) };
    const input = {
      accounts: this.accounts,
      policies,
      preferences: this.preferences,
      today: day(today),
      ...now,
    };
    return remindersDue({ ...input, given: [...this.kept.values()] });
  }
  on(today: string, time?: string): Reminder[] {
    const due = this.due(today, time);
    for (const reminder of due) this.keep(reminder.gives);
    return due;
  }
  /** `threshold@day` of all that is told on these days. */
  run(...days: string[]): string[] {
    return days.flatMap((today) =>
      this.on(today).flatMap((one) => one.items.map((item) => `${item.threshold}@${today}`)),
    );
  }
}

export const everyDay = (from: string, count: number) =>
  Array.from({ length: count }, (_, i) => day(from).add({ days: i }).toString());
export const kbc = anAccount({ key: 'kbc', ends: '2026-11-30' });
export const ing = anAccount({ key: 'ing', ends: '2026-11-30', bank: 'ING' });
export const tink = anAccount({
  key: 'tink',
  provider: 'tink',
  ends: '2026-12-10',
  bank: 'Belfius',
});
