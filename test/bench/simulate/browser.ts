import { answerReminder } from '../../../core/consent/answer-reminder.ts';
import { type GivenReminder, givenKey, stillNeeded } from '../../../core/consent/given.ts';
import type { Reminder } from '../../../core/consent/reminder.ts';
import { type ReminderPreferences, remindersDue } from '../../../core/consent/reminders.ts';
import { EMPTY } from '../../../core/ledger/merge.ts';
import { recordSightings } from '../../../core/ledger/record-sightings.ts';
import { dayText, plainDate } from './days.ts';
import { type Known, knownAfter, sightingOf } from './told.ts';
import { POLICIES, type User, type WorldAccount } from './world.ts';

/** One user's browser with Feedkeeper in it, made of the real core; `known` is the oracle's, apart from it. */
export class Browser {
  readonly known = new Map<string, Known>();
  readonly #given = new Map<string, GivenReminder>();
  readonly #preferences: ReminderPreferences;
  #ledger = EMPTY;
  #looks = 0;

  constructor(user: User) {
    const quiet = user.quiet ? { from: '22:00', until: '08:00' } : null;
    this.#preferences = { remindAt: user.remindAt, perProvider: {}, quiet };
  }

  /** The user looks at an aggregator's page, which lists every account it has. */
  look(accounts: readonly WorldAccount[], day: number): void {
    const providers = Map.groupBy(accounts, ({ provider }) => provider.id);
    for (const [provider, own] of providers) {
      const listed = own.filter((account) => !account.dropped);
      if (listed.length === 0) continue;
      const at = this.#momentOf(day);
      const sightings = listed.map((account) => sightingOf(account, day, at));
      const options = { today: plainDate(day), complete: { provider, at } };
      this.#ledger = recordSightings(this.#ledger, sightings, options).ledger;
      for (const account of listed)
        this.known.set(account.id, knownAfter(account, day, this.known.get(account.id)));
      for (const account of own) {
        const known = this.known.get(account.id);
        if (account.dropped && known) known.isGone = true;
      }
    }
  }

  /** What is told when the browser starts or an alarm rings. `clock`: the day that the machine takes it to be. */
  wake(clock: number, hour: number): Reminder[] {
    const due = remindersDue({
      accounts: this.#ledger.accounts,
      policies: POLICIES,
      preferences: this.#preferences,
      given: [...this.#given.values()],
      today: plainDate(clock),
      now: new Temporal.PlainTime(hour),
    });
    for (const reminder of due) this.#keep(reminder.gives);
    if (due.length > 0) this.#forget(clock);
    return due;
  }

  answer(reminder: Reminder, answer: Parameters<typeof answerReminder>[1], clock: number): void {
    this.#keep(answerReminder(reminder, answer, plainDate(clock)).given);
  }

  /** The ledger's key of an account is its own; this is the id in the world. */
  idOf(key: string): string {
    return this.#ledger.accounts.find((account) => account.key === key)?.id ?? key;
  }

  /** Two looks on one day are seconds apart. */
  #momentOf(day: number): string {
    this.#looks += 1;
    const seconds = new Temporal.PlainTime(10).add({ seconds: this.#looks % 36_000 });
    return `${dayText(day)}T${seconds.toString()}Z`;
  }

  #forget(clock: number): void {
    const needed = new Set(stillNeeded([...this.#given.values()], plainDate(clock)).map(givenKey));
    for (const key of this.#given.keys()) if (!needed.has(key)) this.#given.delete(key);
  }

  #keep(given: readonly GivenReminder[]): void {
    for (const one of given) this.#given.set(givenKey(one), one);
  }
}
