import { byKeysNow } from '../ledger/by-keys-now.ts';
import { isSameEnd } from '../ledger/same-end.ts';
import { daysBetween } from './days-between.ts';
import { isReminded } from './due-or-over.ts';
import { type GivenReminder, givenByAccount, silentUntil, toldOf } from './given.ts';
import { isSilenced } from './is-silenced.ts';
import type { Counted } from './order.ts';
import { type Reminder, toReminder } from './reminder.ts';

/** What the user can say to a reminder. Muting an account is a change of the ledger. */
export type ReminderAnswer = { type: 'snooze'; for: 'day' | 'week' } | { type: 'renewed' };

/** What to keep, and whether to ask to see the page: "I renewed" is noted, and counts once a page shows the new date. */
export type Answered = { given: GivenReminder[]; next: 'look' | null };

/** Answers for every consent that the reminder names, also those that it names again. */
export function answerReminder(
  reminder: Reminder,
  answer: ReminderAnswer,
  today: Temporal.PlainDate,
): Answered {
  const on = today.toString();
  const records = reminder.items.map(
    ({ account, end, threshold }): GivenReminder => ({ account, end, threshold, on }),
  );
  switch (answer.type) {
    case 'snooze': {
      const days = answer.for === 'day' ? 1 : 7;
      const snoozedUntil = today.add({ days }).toString();
      return { given: records.map((one) => ({ ...one, snoozedUntil })), next: null };
    }
    case 'renewed':
      return { given: records.map((one) => ({ ...one, done: true })), next: 'look' };
  }
}

/**
 * What still holds of it, by the keys and the days of today; null: it is to close by itself, since all of it was
 * renewed, was over early, is muted or gone, or was answered, wherever that was.
 */
export function stillOpen(
  reminder: Reminder,
  counted: readonly Counted[],
  today: Temporal.PlainDate,
  given: readonly GivenReminder[] = [],
): Reminder | null {
  const accounts = counted.map(({ account }) => account);
  const told = givenByAccount(byKeysNow(given, accounts));
  const now = new Map(counted.map((one) => [one.account.key, one]));
  const open = byKeysNow(reminder.items, accounts).filter((item) => {
    const one = now.get(item.account);
    if (!one || isSilenced(one.account) || !isEndOf(one, item)) return false;
    return !isAnswered(item, toldOf(told.get(item.account), item.end, today), today);
  });
  if (open.length === 0) return null;
  const items = open.map((item) => ({ ...item, daysLeft: daysBetween(today, item.end) }));
  return { ...reminder, ...toReminder(reminder, items), id: reminder.id, gives: reminder.gives };
}

function isEndOf({ countdown }: Counted, { end }: Reminder['items'][number]): boolean {
  if (!isReminded(countdown)) return false;
  return isSameEnd(end, countdown.state === 'due' ? countdown.on : countdown.since);
}

/** Put off, or said to be renewed: one that is told again after that is not answered yet. */
function isAnswered(
  item: Reminder['items'][number],
  told: readonly GivenReminder[],
  today: Temporal.PlainDate,
): boolean {
  return told.some(
    (one) => (one.done && !item.unseen) || (silentUntil(one) ?? '') > today.toString(),
  );
}
