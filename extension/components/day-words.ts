import type { Day } from '../../core/reading/day.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A day as the user's language writes it: `3 Dec 2026`. Formats are kept: making one costs more than using it. `long`
 * spells the month in every language, where days are to be told apart: in German the other is `03.12.2026`.
 */
export function dayWords(
  day: Day,
  language: string,
  dateStyle: 'medium' | 'long' = 'medium',
): string {
  const key = language + dateStyle;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(language, { dateStyle, timeZone: 'UTC' });
    formats.set(key, format);
  }
  return format.format(new Date(`${day.slice(0, 10)}T00:00:00Z`));
}
