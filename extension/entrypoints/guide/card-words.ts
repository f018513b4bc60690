import { browser } from 'wxt/browser';
import { createSay } from '../../../core/say.ts';
import type { Words } from '../screen/browser-words.ts';
import { isOutdated } from './outdated.ts';

/** What the card says after an update, when it can ask for no more words; the last two refuse a press. */
const LAST = 'Updated UpdatedWhy Reload Menu Open Small ResetPlace New Covered';

/**
 * The words of the card. Those said once are kept, by `createSay`: without its extension, `getMessage` throws
 * "Extension context invalidated" (Chromium 156), and the card that tells of it was never drawn (SECURITY.md C4).
 */
export function cardWords(): Words {
  type Known = Parameters<typeof browser.i18n.getMessage>[0];
  // The type knows the browser's own messages only: ours come from extension/locales at the build.
  const getMessage = (key: string): string =>
    isOutdated() ? '' : browser.i18n.getMessage(key as Known);
  const language = getMessage('language') || 'en';
  const say = createSay({ getMessage, language });
  // Firefox ends this script with its extension.
  if (!import.meta.env.FIREFOX) for (const word of LAST.split(' ')) say(`card${word}`);
  return { say, language };
}
