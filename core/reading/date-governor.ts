import { foldedOf } from './folded.ts';
import {
  DAYS_LEFT,
  EXPIRED_WORDS,
  EXPIRY_WORDS,
  FROM_WORDS,
  LEFT_AFTER,
  LEFT_BEFORE,
  OTHER_WORDS,
  SMALL_WORDS,
  UNTIL_WORDS,
} from './vocabulary.ts';
import { findAllWords } from './words-found.ts';

/** What words make of the date beside them. */
export type Meaning = 'expiry' | 'expired' | 'from' | 'left' | 'other';

/** Words that tell what a date is, where they stand, and of which languages they are (none: a guide's own). */
export type Governor = {
  meaning: Meaning;
  start: number;
  end: number;
  text: string;
  languages: readonly string[];
};

type Known = { meaning: Meaning; languages: string[] };
type Words = { labels: string[]; known: Map<string, Known> };

const NONE: readonly string[] = [];
const prepared = new WeakMap<readonly string[], WeakMap<readonly string[], Words>>();

/** Every word in the text that tells what a date beside it is; a guide's labels go before the shared ones. */
export function findGovernors(text: string, labels = NONE, others = NONE): Governor[] {
  const words = wordsOf(labels, others);
  return findAllWords(text, words.labels).flatMap(({ start, end, label }) => {
    const known = words.known.get(label);
    return known ? [{ ...known, start, end, text: text.slice(start, end) }] : [];
  });
}

/** Prepared once for a guide's two lists, which stay the same arrays for a whole page. */
function wordsOf(labels: readonly string[], others: readonly string[]): Words {
  const byOthers = prepared.get(labels) ?? new WeakMap<readonly string[], Words>();
  prepared.set(labels, byOthers);
  const words = byOthers.get(others) ?? prepare(labels, others);
  byOthers.set(others, words);
  return words;
}

function prepare(labels: readonly string[], others: readonly string[]): Words {
  const byFolded = new Map<string, Known>();
  const words: Words = { labels: [], known: new Map() };
  const add = (list: readonly string[], meaning: Meaning, language?: string): void => {
    for (const label of list) {
      const key = foldedOf(label).text;
      const before = byFolded.get(key);
      if (before) {
        if (language && before.languages.length > 0) before.languages.push(language);
        continue;
      }
      const known = { meaning, languages: language ? [language] : [] };
      byFolded.set(key, known);
      words.known.set(label, known);
      words.labels.push(label);
    }
  };
  add(labels, 'expiry');
  add(others, 'other');
  for (const [language, [states, until]] of Object.entries(UNTIL_WORDS)) {
    for (const word of until.split('|')) {
      add(
        states.split('|').map((state) => `${state} ${word}`),
        'expiry',
        language,
      );
    }
  }
  const shared = {
    expired: EXPIRED_WORDS,
    expiry: EXPIRY_WORDS,
    other: OTHER_WORDS,
    from: FROM_WORDS,
  };
  for (const meaning of ['expired', 'expiry', 'other', 'from'] as const) {
    for (const [language, list] of Object.entries(shared[meaning]))
      add(list.split('|'), meaning, language);
  }
  for (const list of [LEFT_BEFORE, LEFT_AFTER, DAYS_LEFT]) add(list.split('|'), 'left');
  return words;
}

const SMALL = new Set(SMALL_WORDS.split(' '));

/** Whether between a word and its date stands nothing of weight: marks, spaces, small words. */
export function isSmallGap(gap: string): boolean {
  if (gap.length > 60 || /\d/.test(gap)) return false;
  // A dash on its own, behind a colon or on its own line, is an empty value: the date belongs to what follows.
  if (/(?::|\n)\s*(?:[-–—]|n\/a)\s*(?:\n|$)/i.test(gap) || /[.;!?]\s/.test(gap)) return false;
  const words = foldedOf(gap).text.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.length <= 4 && words.every((word) => SMALL.has(word));
}
