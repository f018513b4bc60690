import { believed, dayOf } from './calendar.ts';
import type { DateText, RawDate } from './date-text.ts';
import type { Day } from './day.ts';

/** Three numbers with the same mark between them, and no more of the same on either side. */
const NUMERIC =
  /(?<![\da-z_]|\d[.,/:-])(\d{1,4})( ?[./-] ?)(\d{1,2})( ?[./-] ?)(\d{4}|\d{1,2})(?!\d|[:h]\d|[.,/-]\d| \/ \d)/g;

/** Dates in digits: 2026-11-24, 24/11/2026, 24. 11. 26. */
export function readNumericDates({ text, tables, today }: DateText): RawDate[] {
  const found: RawDate[] = [];
  for (const match of text.matchAll(NUMERIC)) {
    const [whole, first = '', mark = '', second = '', otherMark = '', third = ''] = match;
    if (mark.trim() !== otherMark.trim()) continue;
    const candidates = readFields(first, second, third, mark.trim());
    if (candidates.length > 0) {
      found.push({ start: match.index, end: match.index + whole.length, candidates, told: 'date' });
    }
  }
  return found;

  function readFields(first: string, second: string, third: string, mark: string): Day[] {
    if (first.length === 4) return inCalendars(first, second, third);
    if (first.length > 2) return [];
    const told = new Set(tables.map((table) => table.order));
    // Of the 181 locales that put the month first (CLDR 48) every one writes a slash.
    if (mark === '.') {
      told.delete('mdy');
      if (!told.has('ymd')) told.add('dmy');
    }
    // A language that puts the year first does not tell which of the others would come first.
    const yearMayLead = third.length === 2 || (third.length === 1 && told.has('ymd'));
    const orders = yearMayLead ? ['dmy', 'mdy', 'ymd'] : ['dmy', 'mdy'];
    const trusted = orders.filter((order) => told.has(order));
    return (
      [trusted, orders]
        .map((some) => readOrders(some, first, second, third))
        .find((days) => days.length > 0) ?? []
    );
  }

  function readOrders(orders: string[], first: string, second: string, third: string): Day[] {
    const days = orders.flatMap((order) => {
      if ((order === 'ymd' ? first : third).length === 1) return [];
      if (order === 'ymd') return inCalendars(first, second, third);
      return order === 'dmy'
        ? inCalendars(third, second, first)
        : inCalendars(third, first, second);
    });
    return [...new Set(days)];
  }

  function inCalendars(year: string, month: string, day: string): Day[] {
    const calendars = new Set(['gregory', ...tables.flatMap((table) => table.calendars)]);
    const days = [...calendars].flatMap(
      (calendar) => dayOf(calendar, year, Number(month), Number(day), today) ?? [],
    );
    return believed(days, today);
  }
}
