import { dayOf, nextSuchDay } from './calendar.ts';
import type { DateText, RawDate } from './date-text.ts';

/** Dates with words between numbers: 2026年11月24日, 24 tháng 11, 2026. */
export function readSpelledDates({ text, tables, today }: DateText): RawDate[] {
  const found: RawDate[] = [];
  for (const { pattern, fields } of tables.flatMap((table) => table.spelled)) {
    for (const match of text.matchAll(pattern)) {
      const field = (name: string): string => match[fields.indexOf(name) + 1] ?? '';
      const month = Number(field('m'));
      const day = Number(field('d'));
      const candidate = fields.includes('y')
        ? dayOf('gregory', field('y'), month, day, today)
        : nextSuchDay(month, day, today);
      if (candidate === null) continue;
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        candidates: [candidate],
        told: 'date',
        ...(fields.includes('y') ? {} : { yearAssumed: true as const }),
      });
    }
  }
  return found;
}
