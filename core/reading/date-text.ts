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

const OTHER = 1;
const DIGIT = 2;
const LETTER = 3;
/** What each character is, filled as characters are met: a table is ten times faster than an expression. */
const kinds = new Uint8Array(0x10000);

function kindOf(code: number): number {
  const known = kinds[code] ?? 0;
  if (known !== 0) return known;
  const isLetter = /[\p{L}\p{M}]/u.test(String.fromCharCode(code));
  const kind = code > 47 && code < 58 ? DIGIT : isLetter ? LETTER : OTHER;
  kinds[code] = kind;
  return kind;
}

/** The numbers and the words of a text. */
export function toTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let start = 0;
  let kind = OTHER;
  for (let at = 0; at <= text.length; at++) {
    const here = at < text.length ? kindOf(text.charCodeAt(at)) : OTHER;
    if (here === kind) continue;
    if (kind !== OTHER)
      tokens.push({ text: text.slice(start, at), start, end: at, number: kind === DIGIT });
    start = at;
    kind = here;
  }
  return tokens;
}
