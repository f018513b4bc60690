import { browser } from 'wxt/browser';
import { createSay } from '../../../core/say.ts';
import type { Say } from '../../../core/words.ts';

/** The browser chose the language of the messages: the message `language` tells which it is. */
export type Words = { say: Say; language: string };

export function browserWords(): Words {
  // The type knows the browser's own messages only: ours come from extension/locales at the build.
  type Known = Parameters<typeof browser.i18n.getMessage>[0];
  const getMessage = (key: string): string => browser.i18n.getMessage(key as Known);
  const language = getMessage('language') || 'en';
  return { say: createSay({ getMessage, language }), language };
}
