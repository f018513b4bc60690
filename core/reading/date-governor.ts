import { foldedOf } from './folded.ts';
import { EXPIRED_WORDS, EXPIRY_WORDS, FROM_WORDS, OTHER_WORDS, SMALL_WORDS } from './vocabulary.ts';
import { findAllWords } from './words-found.ts';

/** What the words beside a date make of it. */
export type Meaning = 'expiry' | 'expired' | 'from' | 'other';

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
export function findGovernors(
  text: string,
  labels: readonly string[] = NONE,
  others: readonly string[] = NONE,
): Governor[] {
  const words = wordsOf(labels, others);
  return findAllWords(text, words.labels).map(({ start, end, label }) => {
    const { meaning, languages } = words.known.get(foldedOf(label).text) ?? {
      meaning: 'other',
      languages: [],
    };
    return { meaning, languages, start, end, text: text.slice(start, end) };
  });
}

function wordsOf(labels: readonly string[], others: readonly string[]): Words {
  let byOthers = prepared.get(labels);
  if (!byOthers) {
    byOthers = new WeakMap();
    prepared.set(labels, byOthers);
  }
  let words = byOthers.get(others);
  if (!words) {
    words = prepare(labels, others);
    byOthers.set(others, words);
  }
  return words;
}

function prepare(labels: readonly string[], others: readonly string[]): Words {
  const known = new Map<string, Known>();
  const all: string[] = [];
  const add = (list: readonly string[], meaning: Meaning, language?: string): void => {
    for (const label of list) {
      const key = foldedOf(label).text;
      const before = known.get(key);
      if (!before) {
        known.set(key, { meaning, languages: language ? [language] : [] });
        all.push(label);
      } else if (language && before.languages.length > 0) before.languages.push(language);
    }
  };
  add(labels, 'expiry');
  add(others, 'other');
  const shared = {
    expired: EXPIRED_WORDS,
    expiry: EXPIRY_WORDS,
    other: OTHER_WORDS,
    from: FROM_WORDS,
  };
  for (const meaning of ['expired', 'expiry', 'other', 'from'] as const) {
    for (const [language, list] of Object.entries(shared[meaning])) add(list, meaning, language);
  }
  return { labels: all, known };
}

/** Whether between a word and its date stands nothing of weight: marks, spaces, small words. */
export function isSmallGap(gap: string): boolean {
  if (gap.length > 60 || /\d/.test(gap)) return false;
  // A dash on its own, behind a colon or on its own line, is an empty value: the date belongs to what follows.
  if (/(?::|\n)\s*(?:[-–—]|n\/a)\s*(?:\n|$)/i.test(gap) || /[.;!?]\s/.test(gap)) return false;
  const words = foldedOf(gap).text.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.length <= 4 && words.every((word) => SMALL_WORDS.has(word));
}
