import type { Status } from '../../../core/ledger/sighting.ts';
import { fold, lower } from '../../../core/reading/text.ts';
import { CONDITION } from '../../../core/reading/vocabulary.ts';
import { findAllWords } from '../../../core/reading/words-found.ts';
import type { Line } from './line.ts';
import { isField } from './name-of.ts';
import { remember } from './remember.ts';

/** Words for each state, in any number of languages. */
export type StatusWords = Readonly<Record<Status, readonly string[]>>;

/** What all of a region's lines say of its account's state. */
export type Statuses = {
  of: (lines: readonly Line[]) => Status | null;
  /** Whether a text of this pattern may say one. */
  mayTell: (pattern: string) => boolean;
};

/**
 * The most severe counts. What can be pressed says what would happen ("Connect"), not what is. `expires` are
 * the words of dates: "Connected until" may say that it is connected, "Expire le" never that it is expired.
 */
export function createStatuses(words: StatusWords, expires: readonly string[]): Statuses {
  const meaning = new Map<string, Status | null>();
  for (const label of expires) meaning.set(lower(label), null);
  for (const status of SEVERITY)
    for (const label of status ? words[status] : []) meaning.set(lower(label), status);
  const labels = [...meaning.keys()];
  const numbered = labels.some((label) => /\d/.test(label));

  const read = remember((text): Status | null => {
    let most: Status | null = null;
    for (const { start, end, label } of findAllWords(text, labels)) {
      // "Expiré" is a state and "Expire" the word of a date: as it is said comes first.
      const said = text.slice(start, end);
      let status = meaning.get(lower(said));
      if (status === undefined && isUnaccented(said, label)) status = meaning.get(label);
      const [before, after] = [text.slice(0, start), text.slice(end)];
      if (status === 'linked' && ATTRIBUTIVE.test(before)) continue;
      if (
        CONDITION.test(before) ||
        OF_MANY.test(after) ||
        OF_SOME.test(before) ||
        COUNT.test(before + after)
      )
        continue;
      if (status && isWorse(status, most)) most = status;
    }
    return most;
  });
  return {
    of(lines) {
      let most: Status | null = null;
      for (const line of lines) {
        // In the column of names "Active Capital BV" is one.
        if (line.type === 'action' || isField(line.label ?? '')) continue;
        const status = read(numbered ? line.text : line.pattern);
        if (isWorse(status, most)) most = status;
      }
      return most;
    },
    mayTell: (pattern) => numbered || read(pattern) !== null,
  };
}

/** "Account of the connected companies" says nothing of this one. In other languages such a word takes an ending, or comes last. */
const ATTRIBUTIVE = /(?<!\p{L})(?:the|of|our|de|het|van|onze)\s+$/iu;

/** "Expired authorisations can be renewed": a long word of several that a sentence goes on about, and no "since". */
const OF_MANY = /^ \p{Ll}{7,}(?:s|en) \p{Ll}/u;
/** "1 of your 3 consents has expired", "2 accounts expired": which, it does not say. */
const OF_SOME = /^\P{L}?\d+ [\p{L}\d ]*$/u;
/** "Expired (1)": how many, over a list or on its filter. */
const COUNT = /^[^\p{L}\d]*\d+[^\p{L}\d]*$/u;

const SEVERITY: readonly (Status | null)[] = [null, 'linked', 'due', 'expired'];
const isWorse = (one: Status | null, other: Status | null): boolean =>
  SEVERITY.indexOf(one) > SEVERITY.indexOf(other);

/** "expire" is not "Expiré", though labels are compared without accents. In capitals accents are often left out. */
const isUnaccented = (said: string, label: string): boolean =>
  fold(label) === label || said === said.toUpperCase();
