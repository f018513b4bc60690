import type { DateText, RawDate } from './date-text.ts';
import { placeBefore } from './words-beside.ts';

/** "Montag, den 3. Mai", "Monday the 3rd". */
const BETWEEN = /(?:[\s.,、،]|(?<!\p{L})(?:den|the)(?=\s))+$/u;

/**
 * Takes the weekday before a date into it: "Monday, 3 May 2027". Of several candidates it tells which; one before
 * "in 2 days" has to be that day's own.
 */
export function withWeekday({ text, tables }: DateText, date: RawDate): RawDate {
  if (date.told === 'left') return date;
  const before = text.slice(0, date.start).replace(BETWEEN, '').length;
  for (const { weekdays } of tables) {
    for (const [name, dayOfWeek] of weekdays) {
      const start = placeBefore(text, before, name);
      if (start === null) continue;
      const fitting = date.candidates.filter(
        (day) => Temporal.PlainDate.from(day).dayOfWeek === dayOfWeek,
      );
      if (fitting.length === 0 && date.told === 'distance') return date;
      return { ...date, start, candidates: fitting.length > 0 ? fitting : date.candidates };
    }
  }
  return date;
}
