import { browser } from 'wxt/browser';
import type { Reminder } from '../../core/consent/reminder.ts';
import { reminderWords } from '../../core/consent/reminder-words.ts';
import type { Guide } from '../../core/guide/guide.ts';
import { language } from './language.ts';
import { say } from './say.ts';

/** Firefox has no buttons on notifications: there, a press renews, and the rest is in the popup. */
const HAS_BUTTONS = !import.meta.env.FIREFOX;

/** Shows one notification. The same provider on the same day takes the place of its own. */
export async function notify(
  reminder: Reminder,
  guides: ReadonlyMap<string, Guide>,
): Promise<void> {
  const speak = say();
  const nameOf = (provider: string) => guides.get(provider)?.name ?? provider;
  const { title, body } = reminderWords(reminder, { say: speak, language: language(), nameOf });
  await browser.notifications.create(reminder.id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon-128.png'),
    title,
    message: body,
    ...(HAS_BUTTONS
      ? {
          buttons: [{ title: speak('notifyRenew') }, { title: speak('notifySnoozeDay') }],
          requireInteraction: true,
        }
      : {}),
  });
}
