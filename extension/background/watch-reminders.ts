import { browser } from 'wxt/browser';
import type { Reminder } from '../../core/consent/reminder.ts';
import { snoozeFor } from '../../core/consent/snooze-for.ts';
import { readCounted, readPreferences } from './counted.ts';
import { readGuides } from './guides.ts';
import { ledgerChanged } from './ledger-changed.ts';
import { answerTo, DAY_ALARM, nextLook, nextToRenew, setDayAlarm } from './reminders.ts';
import { readShown } from './shown-reminders.ts';
import { startJourney } from './start-journey.ts';
import { tellUnreadable } from './unreadable.ts';

/** The second button of a notification. */
const SNOOZE = 1;

/**
 * Sees to it that the day's alarm stands where it should. Firefox counts an alarm's time without that in which the
 * machine sleeps (its timers run on a monotonic clock): on a laptop that is open for eight hours a day, midnight's
 * would come days late.
 */
const ROUND = 'round';
const ROUND_MINUTES = 60;

/** An alarm may be this far from where it should be. */
const SLACK_MS = 60_000;

/**
 * Looks at what is due at every start, at every alarm, and when the user answers. The alarm is set anew each
 * time, so that one that was missed in sleep, or lost with the browser, makes no difference.
 */
export function watchReminders(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === DAY_ALARM) void lookNow();
    if (name === ROUND) void goRound();
  });
  browser.runtime.onStartup.addListener(() => void lookNow());
  browser.runtime.onInstalled.addListener(() => void lookNow());
  void startRounds();
  browser.notifications.onClicked.addListener((id) => void answered(id, renew));
  browser.notifications.onButtonClicked?.addListener((id, button) => {
    void answered(id, button === SNOOZE ? snooze : renew);
  });
}

/** An alarm that was lost or slept over, or that a clock set ahead or another zone has left where no midnight is, is set anew. */
async function goRound(): Promise<void> {
  const alarm = await browser.alarms.get(DAY_ALARM);
  // What cannot be read is told by looking.
  const due = await readPreferences().then(
    ({ quiet }) => nextLook(quiet),
    () => Number.NaN,
  );
  if (!(alarm && Math.abs(alarm.scheduledTime - due) <= SLACK_MS)) await lookNow();
}

/** Whenever the worker starts. One that starts because an alarm fires looks by itself. */
async function startRounds(): Promise<void> {
  if (!(await browser.alarms.get(ROUND)))
    await browser.alarms.create(ROUND, { periodInMinutes: ROUND_MINUTES });
  if (await browser.alarms.get(DAY_ALARM)) await goRound();
}

async function lookNow(): Promise<void> {
  try {
    await ledgerChanged(await readGuides());
  } catch (error) {
    // The quiet hours cannot be read either.
    await setDayAlarm(null);
    await tellUnreadable(error);
  }
}

async function answered(
  id: string,
  answer: (reminder: Reminder) => Promise<unknown>,
): Promise<void> {
  const reminder = (await readShown()).find((each) => each.id === id);
  // One that tells of a fault is none, nor is one that a full disk kept no note of; and what cannot be read can't be answered.
  await (reminder ? answer(reminder).catch(lookAtAccounts) : lookAtAccounts());
}

/** Goes to the renew journey at the account that ends first. The reminder closes when a page shows the new date. */
async function renew(reminder: Reminder): Promise<void> {
  const guides = await readGuides();
  const first = nextToRenew(reminder, await readCounted(guides));
  const journey = first && guides.get(first.provider)?.consent?.renew;
  if (!first || typeof journey !== 'string') {
    await lookAtAccounts();
    return;
  }
  const start = { guide: first.provider, journey, account: first.account, open: true };
  await startJourney({ type: 'journey/start', ...start }, guides);
}

/** Where they are listed, or else it stands why not and what to do. */
async function lookAtAccounts(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/options.html#accounts') });
}

async function snooze(reminder: Reminder): Promise<void> {
  await answerTo(reminder, { type: 'snooze', for: snoozeFor(reminder) });
}
