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

async function settled(tab: number): Promise<void> {
  if (!(await recall(tab))) return;
  await new Promise((resolve) => setTimeout(resolve, SETTLED));
  if (!(await say(tab, { type: 'tab/ping' }))) await wentAway(tab);
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
