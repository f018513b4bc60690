import { browser } from 'wxt/browser';
import { problemOf, type StoreProblem } from '../store/stored.ts';
import { paintBadge } from './badge.ts';
import { today } from './clock.ts';
import { say } from './say.ts';

/** The notification that says so. */
export const UNREADABLE = 'unreadable';

/**
 * Where the accounts cannot be read no reminder comes, and nobody would notice that none does: the toolbar and, once a
 * day, a notification say what is wrong and what to do. So they do of an error of ours.
 */
export async function tellUnreadable(error: unknown): Promise<void> {
  const problem = problemOf(error);
  if (problem === null) console.error('Feedkeeper could not look at what is due', error);
  const speak = say();
  const title = speak(problem === null ? 'loadFailed' : `fault_${problem}`);
  await paintBadge({ text: '!', worst: 'urgent' }, title);
  if (await isTold(problem)) return;
  await browser.notifications.create(UNREADABLE, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon-128.png'),
    title: speak('extensionName'),
    message: title,
  });
}

/** They can be read again: the badge says so by what it counts. */
export async function tellReadable(): Promise<void> {
  const { [UNREADABLE]: told } = await browser.storage.local.get(UNREADABLE);
  if (told === undefined) return;
  await browser.storage.local.remove(UNREADABLE);
  await browser.notifications.clear(UNREADABLE);
}

/** Whether it was told today; from now on it is. */
async function isTold(problem: StoreProblem | null): Promise<boolean> {
  const now = `${problem} ${today()}`;
  const { [UNREADABLE]: told } = await browser.storage.local.get(UNREADABLE);
  if (told === now) return true;
  await browser.storage.local.set({ [UNREADABLE]: now });
  return false;
}
