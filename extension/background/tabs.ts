import { browser } from 'wxt/browser';
import type { ToPage } from '../messages/to-page.ts';
import { leaveTab, wentAway } from './leaving.ts';
import { recall } from './tab-memory.ts';

/** Who is at a site for fewer milliseconds is only passing by. */
const SETTLED = 400;

/**
 * Follows the tabs that a journey goes through to sites that are not ours. Their addresses are not known
 * to us, and need not be.
 */
export function watchTabs(): void {
  browser.tabs.onUpdated.addListener((tab, { status }, { url }) => {
    if (status === 'complete') void loaded(tab, url);
  });
  browser.tabs.onActivated.addListener(({ tabId }) => void say(tabId, { type: 'tab/look' }));
  browser.tabs.onRemoved.addListener((tab) => void leaveTab(tab));
}

/**
 * A tab has loaded: the browser tells the address at granted sites alone, so that without one the user went to a site
 * that is not ours. Not at once: a tab is blank for a moment on its way from one page to another.
 */
export async function loaded(tab: number, url: string | undefined): Promise<void> {
  if (isOurs(url) || !(await recall(tab))) return;
  await new Promise((resolve) => setTimeout(resolve, SETTLED));
  const now = await browser.tabs.get(tab).catch(() => null);
  if (now?.status === 'complete' && !isOurs(now.url)) await wentAway(tab);
}

const isOurs = (url: string | undefined): boolean => url?.startsWith('http') ?? false;

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
