import type { DateText, RawDate, Token } from './date-text.ts';
import type { RelativeForm, Unit } from './intl-relative.ts';
import { numberOf } from './number-words.ts';
import {
  AHEAD_BEFORE,
  DAYS_LEFT,
  LEFT_AFTER,
  LEFT_BEFORE,
  LEFT_BETWEEN,
  PAST_BEFORE,
} from './vocabulary.ts';
import { placeAfter, placeBefore } from './words-beside.ts';

/** The length of a day as it is written down. */
const DAY = 10;

/** Days told from today: "in 12 days", "noch 12 Tage", "3 days ago", "tomorrow". */
export function readRelativeDates(about: DateText): RawDate[] {
  const found = readNearDays(about);
  for (const [index, token] of about.tokens.entries()) {
    const amount = amountOf(token);
    if (amount === null) continue;
    const said = ABOUT.exec(about.text.slice(0, token.start))?.[0] ?? '';
    const number = { ...token, amount, about: token.start - said.length };
    const next = about.tokens[index + 1];
    const read =
      readIntlForm(about, number, next) ??
      readUnit(about, number, next) ??
      readMore(about, number, next, about.tokens[index + 2]) ??
      readBare(about, number);
    // "9999 years" lead to a year of five digits, and a page that tells of one was refused whole.
    if (read?.candidates[0]?.length === DAY) found.push(read);
  }
  return found;
}

/** "in about 2 months": the words for some months near, as of weeks and years. */
const ABOUT = /(?<!\p{L})(?:about|over|circa|environ|ongeveer|etwa) $/u;

/** A number, in digits or in words; `about`: where it begins with what makes it a rough one. */
type Amount = Token & { amount: number; about: number };

/** Null: it is no number, or a longer one than any number of days. */
function amountOf({ text, number }: Token): number | null {
  if (!number) return numberOf(text);
  return text.length > 4 ? null : Number(text);
}

function readIntlForm(about: DateText, number: Amount, next?: Token): RawDate | null {
  let best: RawDate | null = null;
  for (const table of about.tables) {
    if (next && !next.number && next.start - number.end < 3) {
      best = longer(best, readForms(about, number, table.forms.get(next.text)));
    }
    best = longer(best, readForms(about, number, table.forms.get('')));
  }
  return best;
}

const longer = (one: RawDate | null, other: RawDate | null): RawDate | null =>
  one && (!other || one.end >= other.end) ? one : other;

function readForms(
  { text, today }: DateText,
  number: Amount,
  forms: RelativeForm[] = [],
): RawDate | null {
  let best: RawDate | null = null;
  for (const { before, after, unit, sign } of forms) {
    const end = placeAfter(text, number.end, after);
    if (end === null || (best && end <= best.end)) continue;
    const start =
      placeBefore(text, number.start, before) ??
      (unit === 'day' ? null : placeBefore(text, number.about, before));
    if (start === null) continue;
    best = { start, end, told: 'distance', ...count(today, sign * number.amount, unit) };
  }
  return best;
}

const BESIDE = [
  { words: LEFT_BEFORE.split('|'), told: 'left', sign: 1 },
  { words: AHEAD_BEFORE.split('|'), told: 'distance', sign: 1 },
  { words: PAST_BEFORE.split('|'), told: 'distance', sign: -1 },
] as const;
/** "12 of 90 days left": the second number is the whole. */
const OUT_OF = /\d ?(?:\/|of|von|van|sur|de|di|su) ?$/i;
const DAYS = DAYS_LEFT.split('|');
const AFTER = LEFT_AFTER.split('|');
const BETWEEN = new Set(LEFT_BETWEEN.split('|'));

/** "noch 12 Tage", "12 days left", "da 3 giorni": a unit of which other words tell the direction. */
function readUnit({ text, tables, today }: DateText, number: Amount, next?: Token): RawDate | null {
  if (!next || next.number || next.start - number.end > 2) return null;
  const unit = unitOf(tables, next);
  if (unit === null || OUT_OF.test(text.slice(0, number.start))) return null;
  const left = furthest(
    AFTER.map((words) => placeAfter(text, next.end, words)),
    Math.max,
  );
  if (left !== null)
    return { start: number.start, end: left, told: 'left', ...count(today, number.amount, unit) };
  for (const { words, told, sign } of BESIDE) {
    const start = furthest(
      words.map((one) => placeBefore(text, number.start, one)),
      Math.min,
    );
    if (start !== null)
      return { start, end: next.end, told, ...count(today, sign * number.amount, unit) };
  }
  return null;
}

/** "12 more days". */
function readMore(
  { tables, today }: DateText,
  number: Amount,
  more?: Token,
  next?: Token,
): RawDate | null {
  if (!more || !next || !BETWEEN.has(more.text) || next.start - number.end > 20) return null;
  const unit = unitOf(tables, next);
  return unit === null
    ? null
    : {
        start: number.start,
        end: next.end,
        told: 'left',
        ...count(today, number.amount, unit),
      };
}

const unitOf = (tables: DateText['tables'], word: Token): Unit | null =>
  tables.find(({ units }) => units.has(word.text))?.units.get(word.text) ?? null;

/** "Days left: 12". */
function readBare({ text, today }: DateText, number: Amount): RawDate | null {
  const start = furthest(
    DAYS.map((words) => placeBefore(text, number.start, words)),
    Math.min,
  );
  if (start === null || /^[.,:/-]?\d/.test(text.slice(number.end, number.end + 2))) return null;
  return { start, end: number.end, told: 'left', ...count(today, number.amount, 'day') };
}

function furthest(
  places: (number | null)[],
  further: (...places: number[]) => number,
): number | null {
  const found = places.filter((place) => place !== null);
  return found.length > 0 ? further(...found) : null;
}

function count(
  today: Temporal.PlainDate,
  amount: number,
  unit: Unit,
): Pick<RawDate, 'candidates' | 'rounded'> {
  if (unit === 'day') return { candidates: [today.add({ days: amount }).toString()] };
  return { candidates: [today.add({ [`${unit}s`]: amount }).toString()], rounded: true };
}

function readNearDays({ text, tables, today }: DateText): RawDate[] {
  const found: RawDate[] = [];
  for (const table of tables) {
    for (const [words, { amount, unit }] of table.near) {
      let at = text.indexOf(words);
      for (; at >= 0; at = text.indexOf(words, at + words.length)) {
        const end = placeAfter(text, at, words);
        if (end === null || placeBefore(text, end, words) !== at) continue;
        found.push({
          start: at,
          end,
          told: 'distance',
          ...count(today, amount, unit),
        });
      }
    }
  }
  return found;
}
