import type { Status } from '../ledger/sighting.ts';
import { findWords } from './text.ts';

/** Words for each state, in any number of languages. */
export type StatusWords = {
  linked: readonly string[];
  due: readonly string[];
  expired: readonly string[];
};

/** What a text says of an account's state: the most severe of what it says. */
export function readStatus(text: string, words: StatusWords): Status | null {
  if (findWords(text, words.expired)) return 'expired';
  if (findWords(text, words.due)) return 'due';
  if (findWords(text, words.linked)) return 'linked';
  return null;
}
