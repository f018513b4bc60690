import { browser } from 'wxt/browser';
import type { Reminder } from '../../core/consent/reminder.ts';
import { reminderWords } from '../../core/consent/reminder-words.ts';
import { snoozeFor } from '../../core/consent/snooze-for.ts';
import type { GuideAbouts } from '../../core/guide/about.ts';
import { language } from './language.ts';
import { say } from './say.ts';

/** Firefox has no buttons on notifications: there, a press renews, and the rest is in the popup and among the reminders. */
const HAS_BUTTONS = !import.meta.env.FIREFOX;

const SNOOZE = { day: 'notifySnoozeDay', week: 'notifySnoozeWeek' } as const;

/** Shows one notification. The same provider on the same day takes the place of its own. */
export async function notify(reminder: Reminder, guides: GuideAbouts): Promise<void> {
  await browser.notifications.create(reminder.id, optionsOf(reminder, guides));
}

/**
 * Puts other words where one stands, and brings back none that the user waved away. Chrome changes it in silence.
 * Firefox has no such call and shows it anew: there, only when accounts have been renewed, not for a day that passed.
 */
export async function notifyAnew(
  reminder: Reminder,
  { guides, isShorter }: { guides: GuideAbouts; isShorter: boolean },
): Promise<void> {
  const { notifications } = browser;
  if (!import.meta.env.FIREFOX) {
    await notifications.update(reminder.id, optionsOf(reminder, guides));
  } else if (isShorter && Object.hasOwn(await notifications.getAll(), reminder.id)) {
    await notify(reminder, guides);
  }
}

function optionsOf(reminder: Reminder, guides: GuideAbouts) {
  const speak = say();
  const nameOf = (provider: string) => guides.get(provider)?.name ?? provider;
  const { title, body } = reminderWords(reminder, { say: speak, language: language(), nameOf });
  return {
    type: 'basic' as const,
    iconUrl: browser.runtime.getURL('/icon-128.png'),
    title,
    message: body,
    ...(HAS_BUTTONS
      ? {
          buttons: [{ title: speak('notifyRenew') }, { title: speak(SNOOZE[snoozeFor(reminder)]) }],
          requireInteraction: true,
        }
      : {}),
  };
}
