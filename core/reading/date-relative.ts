import type { DateText, RawDate, Token } from './date-text.ts';
import type { Unit } from './intl-relative.ts';
import { AHEAD_BEFORE, LEFT_AFTER, LEFT_BEFORE, PAST_BEFORE } from './vocabulary.ts';

/** Days told from today: "in 12 days", "noch 12 Tage", "3 days ago", "tomorrow". */
export function readRelativeDates(about: DateText): RawDate[] {
  return [...readCounts(about), ...readNearDays(about)];
}

const isLetter = /[\p{L}\p{M}\p{N}]/u;

function readCounts(about: DateText): RawDate[] {
  const found: RawDate[] = [];
  for (const token of about.tokens) {
    if (!token.number || token.text.length > 4) continue;
    const read = readIntlForm(about, token) ?? readUnit(about, token);
    if (read) found.push(read);
  }
  return found;
}

function readIntlForm({ text, tables, today }: DateText, number: Token): RawDate | null {
  let best: RawDate | null = null;
  for (const table of tables) {
    for (const { before, after, unit, sign } of table.forms) {
      const end = after === '' ? number.end : endsWith(text, number.end, after);
      if (end === null || (best && end - number.start < best.end - number.start)) continue;
      const start = before === '' ? number.start : startsWith(text, number.start, before);
      if (start !== null)
        best = { start, end, told: 'distance', ...count(today, sign * Number(number.text), unit) };
    }
  }
  return best;
}

/** "noch 12 Tage", "12 days left", "da 3 giorni": a unit of which other words tell the direction. */
function readUnit({ text, tables, today }: DateText, number: Token): RawDate | null {
  for (const table of tables) {
    for (const [name, unit] of table.units) {
      const end = endsWith(text, number.end, name);
      if (end === null) continue;
      const amount = Number(number.text);
      const left = longest(LEFT_AFTER, (words) => endsWith(text, end, words), Math.max);
      if (left !== null)
        return { start: number.start, end: left, told: 'left', ...count(today, amount, unit) };
      const still = longest(
        LEFT_BEFORE,
        (words) => startsWith(text, number.start, words),
        Math.min,
      );
      if (still !== null) return { start: still, end, told: 'left', ...count(today, amount, unit) };
      const ahead = longest(
        AHEAD_BEFORE,
        (words) => startsWith(text, number.start, words),
        Math.min,
      );
      if (ahead !== null)
        return { start: ahead, end, told: 'distance', ...count(today, amount, unit) };
      const past = longest(PAST_BEFORE, (words) => startsWith(text, number.start, words), Math.min);
      if (past !== null)
        return { start: past, end, told: 'distance', ...count(today, -amount, unit) };
    }
  }
  return null;
}

function longest(
  phrases: readonly string[],
  place: (words: string) => number | null,
  further: (a: number, b: number) => number,
): number | null {
  return phrases.reduce<number | null>((best, words) => {
    const at = place(words);
    return at === null ? best : best === null ? at : further(best, at);
  }, null);
}

/** Where these words end, when they stand right after `from` as whole words. */
function endsWith(text: string, from: number, words: string): number | null {
  const start = text[from] === ' ' ? from + 1 : from;
  const end = start + words.length;
  if (!text.startsWith(words, start)) return null;
  return isLetter.test(text[end] ?? '') && isLetter.test(text[end - 1] ?? '') ? null : end;
}

/** Where these words begin, when they stand right before `to` as whole words. */
function startsWith(text: string, to: number, words: string): number | null {
  const end = text[to - 1] === ' ' ? to - 1 : to;
  const start = end - words.length;
  if (start < 0 || !text.startsWith(words, start)) return null;
  return isLetter.test(text[start - 1] ?? '') && isLetter.test(words[0] ?? '') ? null : start;
}

function count(
  today: Temporal.PlainDate,
  amount: number,
  unit: Unit,
): Pick<RawDate, 'candidates' | 'rounded'> {
  const day = today.add(
    unit === 'day'
      ? { days: amount }
      : unit === 'week'
        ? { weeks: amount }
        : unit === 'month'
          ? { months: amount }
          : { years: amount },
  );
  return { candidates: [day.toString()], ...(unit === 'day' ? {} : { rounded: true as const }) };
}

function readNearDays({ text, tables, today }: DateText): RawDate[] {
  const found: RawDate[] = [];
  for (const table of tables) {
    for (const [words, days] of table.near) {
      for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
        const end = endsWith(text, at, words);
        if (end !== null && startsWith(text, end, words) === at) {
          found.push({
            start: at,
            end,
            told: 'distance',
            candidates: [today.add({ days }).toString()],
          });
        }
      }
    }
  }
  return found;
}
