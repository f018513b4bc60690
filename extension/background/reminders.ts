import { browser } from 'wxt/browser';
import {
  answerReminder,
  type ReminderAnswer,
  stillOpen,
} from '../../core/consent/answer-reminder.ts';
import { stillNeeded } from '../../core/consent/given.ts';
import type { Counted } from '../../core/consent/order.ts';
import { nextAlarm, type QuietHours } from '../../core/consent/quiet.ts';
import type { Reminder, ReminderItem } from '../../core/consent/reminder.ts';
import { remindersDue } from '../../core/consent/reminders.ts';
import type { GuideAbouts } from '../../core/guide/about.ts';
import {
  keepGivenReminders,
  readGivenReminders,
  writeGivenReminders,
} from '../store/reminders-store.ts';
import { readSettings } from '../store/settings-store.ts';
import { nowHere, today } from './clock.ts';
import { preferencesOf } from './counted.ts';
import { notify, notifyAnew } from './notification.ts';
import { policiesOf } from './policies.ts';
import { forgetShown, readShown, rememberShown } from './shown-reminders.ts';

/** The name of the alarm that wakes the worker when the day changes or the quiet hours end. */
export const DAY_ALARM = 'day';

/** When to look next, in milliseconds: at midnight, or when the quiet hours end. */
export const nextLook = (quiet: QuietHours | null): number =>
  nextAlarm(nowHere(), quiet).epochMilliseconds;

export async function setDayAlarm(quiet: QuietHours | null): Promise<void> {
  await browser.alarms.create(DAY_ALARM, { when: nextLook(quiet) });
}

/** Tells what is due now, once, and sets the next alarm. Called at every start, alarm and change, one at a time. */
export async function remindNow(counted: readonly Counted[], guides: GuideAbouts): Promise<void> {
  const settings = await readSettings();
  const preferences = preferencesOf(settings);
  const now = nowHere();
  await setDayAlarm(preferences.quiet);
  if (!settings.notify) return;
  const accounts = counted.map(({ account }) => account);
  const due = remindersDue({
    accounts,
    policies: policiesOf(guides),
    preferences,
    given: await readGivenReminders(),
    today: now.toPlainDate(),
    now: now.toPlainTime(),
  });
  for (const reminder of due) {
    // Shown before it is noted: a browser that dies in between tells it again, in the place of the first.
    await rememberShown(reminder);
    await notify(reminder, guides);
    await writeGivenReminders(reminder.gives);
  }
  await keepGivenReminders(stillNeeded(await readGivenReminders(), today()));
}

/** A reminder closes by itself once a page showed the new date, or it was answered elsewhere; one that is true in part says what is left of it. */
export async function closeSettled(
  counted: readonly Counted[],
  guides: GuideAbouts,
): Promise<void> {
  const given = await readGivenReminders();
  for (const reminder of await readShown()) {
    const open = stillOpen(reminder, counted, today(), given);
    if (!open) {
      await browser.notifications.clear(reminder.id);
      await forgetShown(reminder.id);
    } else if (JSON.stringify(open) !== JSON.stringify(reminder)) {
      await rememberShown(open);
      await notifyAnew(open, { guides, isShorter: open.items.length < reminder.items.length });
    }
  }
}

/** The account to renew next: the most urgent that no page has shown renewed since, by the key that it has now. */
export function nextToRenew(reminder: Reminder, counted: readonly Counted[]): ReminderItem | null {
  return (stillOpen(reminder, counted, today()) ?? reminder).items[0] ?? null;
}

/** The user answered a reminder. */
export function answerTo(reminder: Reminder, answer: ReminderAnswer): Promise<'look' | null> {
  return remindersInTurn(async () => {
    const { given, next } = answerReminder(reminder, answer, today());
    await writeGivenReminders(given);
    await browser.notifications.clear(reminder.id);
    await forgetShown(reminder.id);
    return next;
  });
}

/** One after the other: a start brings several events at once, and none may tell by what another is changing. */
export function remindersInTurn<T>(run: () => Promise<T>): Promise<T> {
  return navigator.locks.request('reminders', run);
}
