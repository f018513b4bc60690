import { asciiDigits } from './ascii-digits.ts';
import { readNamedDates } from './date-named.ts';
import { readNumericDates } from './date-numeric.ts';
import { readRelativeDates } from './date-relative.ts';
import { readSpelledDates } from './date-spelled.ts';
import { type DateText, type RawDate, type Told, toTokens } from './date-text.ts';
import { withWeekday } from './date-weekday.ts';
import type { Day } from './day.ts';
import { type Folded, foldedOf } from './folded.ts';
import { commonNearTable, commonTable, type LanguageTable, languageTables } from './intl-tables.ts';
import { numberOf } from './number-words.ts';

/** A date in a text: one candidate is certain, several are ambiguous. */
export type DateFound = {
  start: number;
  end: number;
  candidates: Day[];
  told: Told;
  /** No year was written: the next such day was taken. */
  yearAssumed?: true;
  /** Told in weeks, months or years ("in 2 months"), so some days more or less. */
  rounded?: true;
};

/** What is known beforehand. */
export type DatesAbout = {
  /** The page's languages, most trusted first. */
  languages: readonly string[];
  today: Temporal.PlainDate;
  /**
   * Where it is given, the words of common languages are not tried but asked for: few texts need them, and to make
   * them takes 140 ms.
   */
  onStrange?: (() => void) | undefined;
};

/**
 * Every date in a text, in the order they stand. Where no language is known, or none of them has such a
 * date, the months and units of common languages are tried; the order of a date in digits stays unknown.
 */
export function findDates(text: string, { languages, today, onStrange }: DatesAbout): DateFound[] {
  const { from, text: written } = foldedOf(text);
  const folded = { from, text: asciiDigits(written) };
  const tables = languageTables(languages);
  const known = tables.length > 0 ? readIn(folded, tables, tables, today) : [];
  if (known.length > 0) return known;
  const hasNumber = toTokens(folded.text).some(
    ({ number, text: word }) => number || numberOf(word) !== null,
  );
  if (!hasNumber) return readIn(folded, tables, [commonNearTable()], today);
  if (!onStrange) return readIn(folded, tables, [commonTable()], today);
  onStrange();
  return [];
}

function readIn(
  folded: Folded,
  tables: readonly LanguageTable[],
  words: readonly LanguageTable[],
  today: Temporal.PlainDate,
): DateFound[] {
  const { text } = folded;
  const about: DateText = { text, tokens: toTokens(text), tables: words, today };
  const dates = [
    ...readNumericDates({ ...about, tables }),
    ...readSpelledDates(about),
    ...readNamedDates(about),
    ...readRelativeDates(about),
  ];
  return apart(dates).map((found) => {
    const date = withWeekday(about, found);
    return {
      ...date,
      start: folded.from(date.start),
      end: folded.from(date.end),
    };
  });
}

/** Of dates that overlap the one with a year, then the longest. */
function apart(dates: RawDate[]): RawDate[] {
  const kept: RawDate[] = [];
  for (const date of dates.sort((a, b) => a.start - b.start)) {
    const last = kept.at(-1);
    if (!last || last.end <= date.start) kept.push(date);
    else if (isBetter(date, last)) kept[kept.length - 1] = date;
  }
  return kept;
}

function isBetter(date: RawDate, other: RawDate): boolean {
  if (Boolean(date.yearAssumed) !== Boolean(other.yearAssumed)) return !date.yearAssumed;
  return date.end - date.start > other.end - other.start;
}
