import { browser } from 'wxt/browser';
import { siteGivenBack } from './given-back.ts';
import { listen } from './listen.ts';
import { guideGranted, guideOpenTabs, registerSites } from './sites.ts';
import { watchTabs } from './tabs.ts';
import { turnOnWanted } from './wanted-sites.ts';
import { watchReminders } from './watch-reminders.ts';

/**
 * Wires the background. Listeners are added at once, in the worker's first turn: a browser that wakes the
 * worker for an event drops the event when nobody listens by then.
 */
export function start(): void {
  // Our scripts in pages ask by messages. Who takes over a page's process has what they have: not the copy of the ledger.
  void browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
  listen();
  watchTabs();
  watchReminders();
  browser.runtime.onStartup.addListener(() => void registerSites());
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void registerSites();
    if (reason === 'update') void guideOpenTabs();
    if (reason === 'install')
      void browser.tabs.create({ url: browser.runtime.getURL('/options.html#welcome') });
  });
  browser.permissions.onAdded.addListener(() => void turnOnWanted().then(guideGranted));
  browser.permissions.onRemoved.addListener(() => void siteGivenBack());
}
