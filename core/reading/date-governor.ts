import { foldedOf } from './folded.ts';
import { lower } from './text.ts';
import {
  DAYS_LEFT,
  EXPIRED_WORDS,
  EXPIRY_WORDS,
  FROM_WORDS,
  LEFT_AFTER,
  LEFT_BEFORE,
  LEFT_BETWEEN,
  OTHER_WORDS,
  SMALL_WORDS,
  UNTIL_WORDS,
} from './vocabulary.ts';
import { findAllWords } from './words-found.ts';

/** What words make of the date beside them. */
type Meaning = 'expiry' | 'expired' | 'from' | 'left' | 'other';

/** Words that tell what a date is, where they stand, and of which languages they are (none: a guide's own). */
export type Governor = {
  meaning: Meaning;
  start: number;
  end: number;
  text: string;
  languages: readonly string[];
};

type Known = { label: string; meaning: Meaning; languages: string[] };
/** Labels that are alike but for accents stand together: "expire" and "expiré". */
type Words = { labels: string[]; known: Map<string, Known[]> };

/** "Does not expire", "has not yet expired"; in "Not connected Access expires on" it is not the access. */
const REACH = 2;

const NONE: readonly string[] = [];
const prepared = new WeakMap<readonly string[], WeakMap<readonly string[], Words>>();

/** Every word in the text that tells what a date beside it is; a guide's labels go before the shared ones. */
export function findGovernors(text: string, labels = NONE, others = NONE): Governor[] {
  const words = wordsOf(labels, others);
  return findAllWords(text, words.labels, REACH).flatMap(({ start, end, label }) => {
    const said = text.slice(start, end);
    const alike = words.known.get(label) ?? [];
    const known = alike.find((one) => lower(one.label) === lower(said)) ?? alike[0];
    return known ? [{ ...known, start, end, text: said }] : [];
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
  const byFolded = new Map<string, Known[]>();
  const words: Words = { labels: [], known: new Map() };
  const add = (list: readonly string[], meaning: Meaning, language?: string): void => {
    for (const label of list) {
      const key = foldedOf(label).text;
      const alike = byFolded.get(key) ?? [];
      const same = alike.find(
        (one) => one.languages.length === 0 || lower(one.label) === lower(label),
      );
      if (same) {
        if (language && same.languages.length > 0) same.languages.push(language);
        continue;
      }
      if (alike.length === 0) {
        byFolded.set(key, alike);
        words.known.set(label, alike);
        words.labels.push(label);
      }
      alike.push({ label, meaning, languages: language ? [language] : [] });
    }
  };
  add(labels, 'expiry');
  add(others, 'other');
  for (const [language, [states, until, from]] of Object.entries(UNTIL_WORDS)) {
    const addAll = (words: string, meaning: Meaning): void => {
      for (const word of words.split('|'))
        add(
          states.split('|').map((state) => `${state} ${word}`),
          meaning,
          language,
        );
    };
    addAll(until, 'expiry');
    addAll(from, 'from');
  }
  for (const [language, list] of Object.entries(EXPIRY_WORDS))
    add(list.split('|'), 'expiry', language);
  for (const [language, list] of Object.entries(EXPIRED_WORDS))
    add(list.split('|'), 'expired', language);
  add(OTHER_WORDS.split('|'), 'other');
  add(FROM_WORDS.split('|'), 'from');
  for (const list of [LEFT_BEFORE, LEFT_BETWEEN, LEFT_AFTER, DAYS_LEFT])
    add(list.split('|'), 'left');
  return words;
}

/** Whether a text is a label for an end and nothing else: "Expires on", "Date d'expiration"; not "Expires soon". */
export function isEndLabel(text: string, labels = NONE, others = NONE): boolean {
  const governors = findGovernors(text, labels, others);
  let rest = text;
  for (const { start, end, meaning } of governors.reverse()) {
    if (meaning !== 'expiry') return false;
    rest = rest.slice(0, start) + rest.slice(end);
  }
  return rest !== text && /^[\s:]*(?:date?|data|fecha|d['’]|di|on|le|am|il|el|[\s:])*$/i.test(rest);
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
