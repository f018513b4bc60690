import { believed, dayOf, nextSuchDay } from './calendar.ts';
import type { DateText, RawDate, Token } from './date-text.ts';
import type { Day } from './day.ts';
import type { MonthName } from './intl-months.ts';

const MARKS_BETWEEN = /^[\s.,/'()،、·°\u05f3\u05f4\u0970-]*$/;
/** Endings of ordinals, and small words that people write where `Intl` does not. */
const SMALL_WORDS = new Set(
  'st nd rd th er e a o º ª of the de del di d den ste le la i g r'.split(' '),
);
/** Most words between two fields of a date: "24 de noviembre del año 2026". */
const MOST_BETWEEN = 3;

/** Dates with the month's name: 24 November 2026, Nov 24, 2026. november 24. */
export function readNamedDates(about: DateText): RawDate[] {
  const found: RawDate[] = [];
  const mostParts = Math.max(1, ...about.tables.map((table) => table.longestMonth));
  for (let first = 0; first < about.tokens.length; first++) {
    for (let last = Math.min(first + mostParts, about.tokens.length) - 1; last >= first; last--) {
      const names = monthsNamed(about, first, last);
      const date = names.length > 0 ? readAround(about, first, last, names) : null;
      if (date) {
        found.push(date);
        break;
      }
    }
  }
  return found;
}

function monthsNamed({ text, tokens, tables }: DateText, first: number, last: number): MonthName[] {
  const from = tokens[first];
  const to = tokens[last];
  if (!from || !to || from.number || to.number || to.end - from.start > 60) return NO_MONTHS;
  const name = first === last ? from.text : text.slice(from.start, to.end);
  const [table, ...more] = tables;
  const months = table?.months.get(name) ?? NO_MONTHS;
  return more.length === 0
    ? months
    : months.concat(...more.map(({ months }) => months.get(name) ?? NO_MONTHS));
}

const NO_MONTHS: MonthName[] = [];

/** The fields around a month's name, the most complete reading first. */
function readAround(
  about: DateText,
  first: number,
  last: number,
  names: MonthName[],
): RawDate | null {
  const left = numberBeside(about, first, -1);
  const right = numberBeside(about, last, 1);
  const further = right === null ? null : numberBeside(about, right, 1);
  const before = left === null ? null : numberBeside(about, left, -1);
  return (
    complete(about, names, left, right, 'last') ??
    complete(about, names, right, further, 'last') ??
    complete(about, names, right, left, 'first') ??
    complete(about, names, left, before, 'first') ??
    either(
      withoutYear(about, names, first, left),
      withoutYear(about, names, last, right),
      complete(about, names, left, right, 'maybe'),
    )
  );

  function complete(
    { tokens, today }: DateText,
    names: MonthName[],
    dayAt: number | null,
    yearAt: number | null,
    yearStands: 'first' | 'last' | 'maybe',
  ): RawDate | null {
    const day = dayAt === null ? undefined : tokens[dayAt];
    const year = yearAt === null ? undefined : tokens[yearAt];
    if (!day || !year || day.text.length > 2) return null;
    const isShort =
      yearStands === 'maybe' || (yearStands === 'last' && isShortYear(about.text, year));
    if (year.text.length !== 4 && !(isShort && year.text.length === 2)) return null;
    const candidates = unique(
      names.flatMap(
        ({ calendar, month }) => dayOf(calendar, year.text, month, Number(day.text), today) ?? [],
      ),
    );
    if (candidates.length === 0) return null;
    const places = [first, last, dayAt ?? first, yearAt ?? last];
    return {
      ...span(tokens, Math.min(...places), Math.max(...places)),
      told: 'date',
      candidates: names.some((name) => name.calendar !== 'gregory')
        ? believed(candidates, today)
        : candidates,
    };
  }

  function withoutYear(
    { text, tokens, today }: DateText,
    names: MonthName[],
    from: number,
    dayAt: number | null,
  ): RawDate | null {
    const day = dayAt === null ? undefined : tokens[dayAt];
    if (!day || dayAt === null || day.text.length > 2 || isPartOfAmount(text, day)) return null;
    if (besideYear(text, Math.max(day.end, tokens[last]?.end ?? 0))) return null;
    const candidates = unique(
      names.flatMap(({ calendar, month }) =>
        calendar === 'gregory' ? (nextSuchDay(month, Number(day.text), today) ?? []) : [],
      ),
    );
    if (candidates.length === 0) return null;
    const places = [first, last, from, dayAt];
    return {
      ...span(tokens, Math.min(...places), Math.max(...places)),
      candidates,
      told: 'date',
      yearAssumed: true,
    };
  }
}

/** "24 Nov 26 accounts": of a number on either side one is the day, and the other may be the year. */
function either(
  before: RawDate | null,
  behind: RawDate | null,
  both: RawDate | null,
): RawDate | null {
  if (!before || !behind) return before ?? behind;
  const candidates = [before, behind, both].flatMap((date) => date?.candidates ?? []);
  return { ...before, end: behind.end, candidates: unique(candidates) };
}

const unique = (days: Day[]): Day[] => [...new Set(days)];

function span(tokens: Token[], first: number, last: number): { start: number; end: number } {
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}

/** The number next to a token, past the small words of its language. */
function numberBeside(
  { text, tokens, tables }: DateText,
  from: number,
  step: 1 | -1,
): number | null {
  for (let at = from + step, words = 0; words <= MOST_BETWEEN; at += step, words++) {
    const token = tokens[at];
    const neighbour = tokens[at - step];
    if (!token || !neighbour) return null;
    const between =
      step > 0 ? text.slice(neighbour.end, token.start) : text.slice(token.end, neighbour.start);
    if (between.length > 8 || !MARKS_BETWEEN.test(between)) return null;
    if (token.number) return token.text.length <= 4 ? at : null;
    if (!SMALL_WORDS.has(token.text) && !tables.some((table) => table.between.has(token.text)))
      return null;
  }
  return null;
}

/** Two digits are a year after a mark ("24-Nov-26", "Nov '26") or where nothing follows; never an hour or a count. */
function isShortYear(text: string, { start, end }: Token): boolean {
  if (/^[:h.,]?\d|^[:h]/.test(text.slice(end, end + 2))) return false;
  return /[-/']$/.test(text.slice(0, start)) || /^\s*([,;)\n·|•]|$)/.test(text.slice(end));
}

/** `Nov 2,500.00`, `12.50 mar`. */
function isPartOfAmount(text: string, { start, end }: Token): boolean {
  return (
    /^[.,:]\d/.test(text.slice(end, end + 2)) ||
    /\d[.,:]$/.test(text.slice(Math.max(0, start - 2), start))
  );
}

/** A year that no known way of writing joins to the date: better unread than a year off. */
function besideYear(text: string, end: number): boolean {
  return /^[^\p{L}\d]{0,4}(?:19|20|21)\d\d(?!\d)/u.test(text.slice(end, end + 10));
}
