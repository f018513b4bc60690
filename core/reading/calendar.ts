import type { Day } from './day.ts';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;
/** A year of another calendar is believed only this near to today. */
const NEAR = 25;
/** Where two digits can be years of two calendars: less than half of the 43 years between the Thai and ours. */
const NEARER = 20;

const two = (number: number): string => String(number).padStart(2, '0');

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return 30 + ((month + (month >> 3)) % 2);
}

/** The day that these fields name in a calendar, or null where there is none, or none to be believed. */
export function dayOf(
  calendar: string,
  year: string,
  month: number,
  day: number,
  today: Temporal.PlainDate,
): Day | null {
  if (month < 1 || day < 1 || day > 32) return null;
  if (calendar !== 'gregory') return foreignDay(calendar, year, month, day, today);
  const full = year.length === 4 ? Number(year) : nearestYear(Number(year), today.year);
  if (full < FIRST_YEAR || full > LAST_YEAR || month > 12 || day > daysIn(full, month)) return null;
  return `${full}-${two(month)}-${two(day)}`;
}

/** The year nearest to this one that ends in these two digits. */
function nearestYear(lastTwo: number, now: number): number {
  const year = now - (now % 100) + lastTwo;
  if (year - now > 50) return year - 100;
  return now - year >= 50 ? year + 100 : year;
}

function foreignDay(
  calendar: string,
  year: string,
  month: number,
  day: number,
  today: Temporal.PlainDate,
): Day | null {
  try {
    const now = today.withCalendar(calendar).year;
    const full = year.length === 4 ? Number(year) : nearestYear(Number(year), now);
    if (Math.abs(full - now) > NEAR) return null;
    return Temporal.PlainDate.from({ calendar, year: full, month, day }, { overflow: 'reject' })
      .withCalendar('iso8601')
      .toString();
  } catch {
    // This engine lacks the calendar, or the month has no such day.
    return null;
  }
}

/** The next such day, today included: "Connected until Nov 28" names no year. */
export function nextSuchDay(month: number, day: number, today: Temporal.PlainDate): Day | null {
  for (let year = today.year; year <= today.year + 8; year++) {
    const found = dayOf('gregory', String(year), month, day, today);
    if (found !== null && found >= today.toString()) return found;
  }
  return null;
}

/** Candidates of a date in another calendar as well: those that lie near today are believed. */
export function believed(candidates: readonly Day[], today: Temporal.PlainDate): Day[] {
  const near = candidates.filter((day) => Math.abs(Number(day.slice(0, 4)) - today.year) <= NEARER);
  return near.length > 0 ? near : [...candidates];
}
