import { browser } from 'wxt/browser';
import type { ToPage } from '../messages/to-page.ts';
import { leaveTab, wentAway } from './leaving.ts';
import { recall } from './tab-memory.ts';

/** A page of ours answers within this many milliseconds of having loaded, or it is none. */
const SETTLED = 400;

/**
 * Follows the tabs that a journey goes through to sites that are not ours. Their addresses are not known
 * to us, and need not be: no content script answers there.
 */
export function watchTabs(): void {
  browser.tabs.onUpdated.addListener((tab, change) => {
    if (change.status === 'complete') void settled(tab);
  });
  browser.tabs.onActivated.addListener(({ tabId }) => void say(tabId, { type: 'tab/look' }));
  browser.tabs.onRemoved.addListener((tab) => void leaveTab(tab));
}

/** A tab has loaded: with no page of ours in it, the user went to a site that is not ours. */
export async function settled(tab: number): Promise<void> {
  if (!(await recall(tab))) return;
  await new Promise((resolve) => setTimeout(resolve, SETTLED));
  if (!(await say(tab, { type: 'tab/ping' })) && (await isElsewhere(tab))) await wentAway(tab);
}

/** Not while it loads another page, whose turn comes; nor at a granted site, whose address we see: its page is late to answer. */
async function isElsewhere(tab: number): Promise<boolean> {
  const now = await browser.tabs.get(tab).catch(() => null);
  return now?.status === 'complete' && !now.url?.startsWith('http');
}

/** Whether a page of ours is in the tab and heard it. */
export async function say(tab: number, message: ToPage): Promise<boolean> {
  const heard: unknown = await browser.tabs.sendMessage(tab, message).catch(() => false);
  return heard === true;
}

/** Tells every page of ours to look again. */
export async function sayToAll(message: ToPage): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map((tab) => (tab.id === undefined ? false : say(tab.id, message))));
}
