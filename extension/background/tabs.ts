import { browser } from 'wxt/browser';
import type { ToPage } from '../messages/to-page.ts';
import { leaveTab, wentAway } from './leaving.ts';
import { recall } from './tab-memory.ts';

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
 * that is not ours. It is told at once: some banks send the user back before a page could be asked whether it is ours.
 */
export async function loaded(tab: number, url: string | undefined): Promise<void> {
  if (url?.startsWith('http')) return;
  if (await recall(tab)) await wentAway(tab);
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
