import { readNamedDates } from './date-named.ts';
import { readNumericDates } from './date-numeric.ts';
import { readRelativeDates } from './date-relative.ts';
import { readSpelledDates } from './date-spelled.ts';
import { type DateText, type RawDate, type Told, toTokens } from './date-text.ts';
import { withWeekday } from './date-weekday.ts';
import type { Day } from './day.ts';
import { foldedOf } from './folded.ts';
import { COMMON_LANGUAGES, type LanguageTable, languageTables } from './intl-tables.ts';

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

/** What is known beforehand: the page's languages, most trusted first, and today. */
export type DatesAbout = { languages: readonly string[]; today: Temporal.PlainDate };

/**
 * Every date in a text, in the order they stand. Where no language is known, or none of them has such a
 * date, the months and units of common languages are tried; the order of a date in digits stays unknown.
 */
export function findDates(text: string, about: DatesAbout): DateFound[] {
  const tables = languageTables(about.languages);
  const known = readIn(text, tables, about.today);
  if (known.length > 0) return known;
  return readIn(text, tables, about.today, languageTables(COMMON_LANGUAGES));
}

function readIn(
  original: string,
  tables: LanguageTable[],
  today: Temporal.PlainDate,
  words = tables,
): DateFound[] {
  const folded = foldedOf(original);
  const text = words.reduce((digits, table) => table.toAscii(digits), folded.text);
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
  const best = dates.sort(
    (a, b) =>
      Number(a.yearAssumed ?? false) - Number(b.yearAssumed ?? false) ||
      b.end - b.start - (a.end - a.start),
  );
  for (const date of best) {
    if (kept.every((other) => other.end <= date.start || date.end <= other.start)) kept.push(date);
  }
  return kept.sort((a, b) => a.start - b.start);
}
