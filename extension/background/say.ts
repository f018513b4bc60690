import { browser } from 'wxt/browser';
import { createSay } from '../../core/say.ts';
import type { Say } from '../../core/words.ts';
import { language } from './language.ts';

/** The interface's words, for notifications and the badge. */
export function say(): Say {
  return createSay({ getMessage: (key) => browser.i18n.getMessage(key), language: language() });
}
