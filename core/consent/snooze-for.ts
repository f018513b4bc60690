import type { Reminder } from './reminder.ts';

/** A week is offered while there is more than one. */
const WEEK = 7;

/**
 * What the one button says that Chrome has room for beside "Renew": a day or a week, by how much time there is. The
 * other of the two stands in the popup and among the reminders.
 */
export function snoozeFor({ daysLeft }: Pick<Reminder, 'daysLeft'>): 'day' | 'week' {
  return daysLeft > WEEK ? 'week' : 'day';
}
