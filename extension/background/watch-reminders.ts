import { browser } from 'wxt/browser';
import type { Reminder } from '../../core/consent/reminder.ts';
import { readCounted } from './counted.ts';
import { readGuides } from './guides.ts';
import { ledgerChanged } from './ledger-changed.ts';
import { answerTo, DAY_ALARM, nextToRenew } from './reminders.ts';
import { readShown } from './shown-reminders.ts';
import { startJourney } from './start-journey.ts';

/** The second button of a notification. */
const SNOOZE = 1;

/** The next midnight is never further away, wherever the clocks go back. */
const LONGEST_DAY_HOURS = 26;

/**
 * Looks at what is due at every start, at every alarm, and when the user answers. The alarm is set anew each
 * time, so that one that was missed in sleep, or lost with the browser, makes no difference.
 */
export function watchReminders(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === DAY_ALARM) void lookNow();
  });
  browser.runtime.onStartup.addListener(() => void lookNow());
  browser.runtime.onInstalled.addListener(() => void lookNow());
  void recallAlarm();
  browser.notifications.onClicked.addListener((id) => void answered(id, renew));
  browser.notifications.onButtonClicked?.addListener((id, button) => {
    void answered(id, button === SNOOZE ? snooze : renew);
  });
}

/** An alarm that a clock set ahead has left in months to come: seen whenever the worker starts, and set anew. */
async function recallAlarm(): Promise<void> {
  const alarm = await browser.alarms.get(DAY_ALARM);
  const latest = Temporal.Now.instant().add({ hours: LONGEST_DAY_HOURS }).epochMilliseconds;
  if (alarm && alarm.scheduledTime > latest) await lookNow();
}

async function lookNow(): Promise<void> {
  await ledgerChanged(await readGuides());
}

async function answered(
  id: string,
  answer: (reminder: Reminder) => Promise<unknown>,
): Promise<void> {
  const reminder = (await readShown()).find((each) => each.id === id);
  if (reminder) await answer(reminder);
}

/** Goes to the renew journey at the account that ends first. The reminder closes when a page shows the new date. */
async function renew(reminder: Reminder): Promise<void> {
  const guides = await readGuides();
  const first = nextToRenew(reminder, await readCounted(guides));
  const journey = first && guides.get(first.provider)?.consent?.renew;
  if (!first || typeof journey !== 'string') {
    await browser.tabs.create({ url: browser.runtime.getURL('/options.html#accounts') });
    return;
  }
  const start = { guide: first.provider, journey, account: first.account, open: true };
  await startJourney({ type: 'journey/start', ...start }, guides);
}

async function snooze(reminder: Reminder): Promise<void> {
  await answerTo(reminder, { type: 'snooze', for: 'day' });
}
