import { browser } from 'wxt/browser';

/** The extension was updated, switched off or removed: nobody answers this page any more. */
export class Outdated extends Error {}

/**
 * In Chrome an old content script runs on after an update, without a runtime (SECURITY.md C4). Firefox ends it, without
 * a word to it (left-behind.ts).
 */
export function isOutdated(): boolean {
  return !import.meta.env.FIREFOX && browser.runtime?.id === undefined;
}
