import { browser } from 'wxt/browser';
import { problemOf, type StoreProblem } from '../store/stored.ts';
import { paintBadge } from './badge.ts';
import { today } from './clock.ts';
import { say } from './say.ts';

/** The notification that says so. */
const UNREADABLE = 'unreadable';

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
  if (!(await isTold(problem))) await tellFault(UNREADABLE, speak('extensionName'), title);
}

/** What the user did on a page could not be kept, and that page is left by now. */
export async function tellUnkept(problem: string): Promise<void> {
  await tellFault('unkept', say()('unkept'), say()(`fault_${problem}`));
}

async function tellFault(id: string, title: string, message: string): Promise<void> {
  const iconUrl = browser.runtime.getURL('/icon-128.png');
  await browser.notifications.create(id, { type: 'basic', iconUrl, title, message });
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
  // On a full disk it is told at each look.
  await browser.storage.local.set({ [UNREADABLE]: now }).catch(() => {});
  return told === now;
}
