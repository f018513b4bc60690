import type { Day } from './day.ts';
import type { LanguageTable } from './intl-tables.ts';

/** How a date is told: as a date, as days from today, or as what is left until then. */
export type Told = 'date' | 'distance' | 'left';

/** A date in folded text, before its place in the original is looked up. */
export type RawDate = {
  start: number;
  end: number;
  candidates: Day[];
  told: Told;
  yearAssumed?: true;
  rounded?: true;
};

export type Token = { text: string; start: number; end: number; number: boolean };

/** What every reader of dates is given. */
export type DateText = {
  /** Folded, digits as 0 to 9. */
  text: string;
  tokens: Token[];
  tables: readonly LanguageTable[];
  today: Temporal.PlainDate;
};

const TOKENS = /\d+|[\p{L}\p{M}]+/gu;

export function toTokens(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKENS)) {
    const start = match.index;
    const word = match[0];
    const code = word.charCodeAt(0);
    tokens.push({ text: word, start, end: start + word.length, number: code > 47 && code < 58 });
  }
  return tokens;
}
