import 'fake-indexeddb/auto';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { packageFiles } from './package-files.ts';

/**
 * A browser as far as the background needs one: WXT's fake for storage and alarms, and these few for what it
 * lacks. Everything is granted, and the package has its files.
 */
export function aBrowser() {
  fakeBrowser.reset();
  packageFiles();
  // No page of ours is in any tab.
  Object.assign(fakeBrowser.tabs, { sendMessage: async () => false });
  return Object.assign(fakeBrowser, {
    i18n: {
      getMessage: (key: string) => (key === 'language' ? 'en' : key),
      getUILanguage: () => 'en',
    },
    permissions: { contains: async () => true, remove: vi.fn(async () => true) },
    action: { setBadgeText: vi.fn(), setBadgeBackgroundColor: vi.fn(), setTitle: vi.fn() },
    scripting: {
      getRegisteredContentScripts: vi.fn(async () => []),
      registerContentScripts: vi.fn(),
      unregisterContentScripts: vi.fn(),
      executeScript: vi.fn(async () => [{}]),
    },
    notifications: {
      ...fakeBrowser.notifications,
      create: vi.fn(async (id: string) => id),
      clear: vi.fn(async () => true),
      update: vi.fn(async () => true),
    },
  });
}
