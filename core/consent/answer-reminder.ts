import type { Account } from '../ledger/account.ts';
import { type GivenReminder, toldOf } from './given.ts';
import type { Counted } from './order.ts';
import type { Reminder } from './reminder.ts';

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

/** Whether nothing of it holds any more, so that it closes by itself: renewed, over early, muted or gone. */
export function isSettled(
  reminder: Reminder,
  counted: readonly Counted[],
  today: Temporal.PlainDate,
): boolean {
  const now = new Map(counted.map((one) => [one.account.key, one]));
  return reminder.items.every((item) => {
    const one = now.get(item.account);
    return !one || isSilenced(one.account) || !isEndOf(one, item, today);
  });
}

function isEndOf(
  { countdown }: Counted,
  item: Reminder['items'][number],
  today: Temporal.PlainDate,
): boolean {
  if (countdown.state !== 'due' && countdown.state !== 'expired') return false;
  const end = countdown.state === 'due' ? countdown.on : countdown.since;
  const record = { ...item, on: today.toString() };
  return toldOf([record], end, today).length > 0;
}

function isSilenced({ gone, muted }: Account): boolean {
  return Boolean(gone?.value || muted?.value);
}
