import type { Day } from '../../core/reading/day.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** A day as the user's language writes it: `3 Dec 2026`. Formats are kept: making one costs more than using it. */
export function dayWords(day: Day, language: string): string {
  let format = formats.get(language);
  if (!format) {
    format = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
    formats.set(language, format);
  }
  return format.format(new Date(`${day.slice(0, 10)}T00:00:00Z`));
}
