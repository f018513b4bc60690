import type { ExpirySource } from '../ledger/sighting.ts';
import type { Day } from '../reading/day.ts';
import type { GivenReminder } from './given.ts';

/** One consent that a reminder is about. */
export type ReminderItem = {
  /** The account's key. */
  account: string;
  provider: string;
  /** With the client whose account it is. Null: nobody named it. */
  institution: string | null;
  end: Day;
  source: ExpirySource;
  /** Negative: it ended while the browser was closed. */
  daysLeft: number;
  /** Which of the days to remind at is told. */
  threshold: number;
  /** Its own day has passed: the browser was closed. */
  late: boolean;
  /** The user said that it is renewed, and no page has shown it. */
  unseen: boolean;
};

/** One notification. */
export type Reminder = {
  /** The same provider on the same day has the same id, so that a notification is replaced and never doubled. */
  id: string;
  /** `summary`: what was missed while the browser was closed, of every provider. */
  type: 'provider' | 'summary';
  provider: string | null;
  on: Day;
  /** Each once, the most urgent first. */
  institutions: string[];
  /** The most urgent first. */
  items: ReminderItem[];
  /** Of the most urgent. */
  daysLeft: number;
  late: boolean;
  /** To be kept when it was told. */
  gives: GivenReminder[];
};

/** Puts items together. `told` are those of the same day that were told before, and are named again. */
export function toReminder(
  place: Pick<Reminder, 'type' | 'provider' | 'on'>,
  items: readonly ReminderItem[],
  told: readonly ReminderItem[] = [],
): Reminder {
  const all = [...items, ...told].sort(byUrgency);
  return {
    ...place,
    id: `${place.provider ?? 'summary'}/${place.on}`,
    institutions: [...new Set(all.flatMap((item) => item.institution ?? []))],
    items: all,
    daysLeft: all[0]?.daysLeft ?? 0,
    late: all.some((item) => item.late),
    gives: items.map(({ account, end, threshold, unseen }) => ({
      account,
      end,
      threshold,
      on: place.on,
      ...(unseen && { done: true }),
    })),
  };
}

function byUrgency(a: ReminderItem, b: ReminderItem): number {
  return a.daysLeft - b.daysLeft || (a.account < b.account ? -1 : 1);
}
