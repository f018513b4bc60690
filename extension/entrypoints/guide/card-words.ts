import { browser } from 'wxt/browser';
import { createSay } from '../../../core/say.ts';
import type { Words } from '../screen/browser-words.ts';

/** What the card says after an update, when it can ask for no more words. */
const LAST = ['Updated', 'UpdatedWhy', 'Reload', 'Menu', 'Open', 'Small', 'ResetPlace'];
const REFUSED = ['New', 'Covered'];

/**
 * The words of the card. Those said once are kept: without its extension, `getMessage` throws "Extension context
 * invalidated" (Chromium 156), and the card that tells of it was never drawn (SECURITY.md C4).
 */
export function cardWords(): Words {
  const kept = new Map<string, string>();
  type Known = Parameters<typeof browser.i18n.getMessage>[0];
  const getMessage = (key: string): string => {
    // The type knows the browser's own messages only: ours come from extension/locales at the build.
    if (browser.runtime?.id) kept.set(key, browser.i18n.getMessage(key as Known));
    return kept.get(key) ?? '';
  };
  for (const word of [...LAST, ...REFUSED]) getMessage(`card${word}`);
  const language = getMessage('language') || 'en';
  return { say: createSay({ getMessage, language }), language };
}
