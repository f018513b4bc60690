import { createSay } from '../../../core/say.ts';
import type { Words } from './browser-words.ts';

type Part = Record<string, { message: string }>;

// The words of what is written for others, in every language: the browser gives an extension those of one.
const parts = import.meta.glob<Part>('../../locales/*/reminders.json', {
  eager: true,
  import: 'default',
});

/** The words of a message that someone else will read. */
export function wordsIn(language: string): Words {
  const part = parts[`../../locales/${language}/reminders.json`] ?? {};
  const getMessage = (key: string): string =>
    Object.hasOwn(part, key) ? (part[key]?.message ?? '') : '';
  return { say: createSay({ getMessage, language }), language };
}
