import { browser } from 'wxt/browser';
import type { Reminder } from '../../core/consent/reminder.ts';

const KEY = 'shownReminders';

/**
 * Reminders that stand on the screen, by id, newest last. In `storage.local`: a notification can outlive the
 * worker and the browser, and a press on it must still lead to the right step.
 */
export async function readShown(): Promise<Reminder[]> {
  // Only this module writes the key.
  const kept: { [KEY]?: Reminder[] } = await browser.storage.local.get(KEY);
  return kept[KEY] ?? [];
}

export function rememberShown(reminder: Reminder): Promise<void> {
  return keep(reminder.id, [reminder]);
}

export function forgetShown(id: string): Promise<void> {
  return keep(id, []);
}

/** A full disk keeps no note of it: that is no reason to tell nobody. */
async function keep(id: string, instead: readonly Reminder[]): Promise<void> {
  const others = (await readShown()).filter((each) => each.id !== id);
  const shown = [...others.slice(-20), ...instead];
  await browser.storage.local.set({ [KEY]: shown }).catch(() => {});
}
