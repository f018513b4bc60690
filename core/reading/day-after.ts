import { isSmallGap } from './date-governor.ts';
import { type DatesAbout, findDates } from './dates.ts';
import type { Day } from './day.ts';
import { findAllWords } from './words-found.ts';

/**
 * The day, today at the latest, that stands behind one of these labels: "Last synchronised 12 May". Null where
 * it could be read two ways, or where two of them do.
 */
export function dayAfter(text: string, labels: readonly string[], about: DatesAbout): Day | null {
  const words = findAllWords(text, labels);
  if (words.length === 0) return null;
  const days = new Set<Day | null>();
  for (const { start, candidates, rounded, yearAssumed } of findDates(text, about)) {
    const word = words.findLast(({ end }) => end <= start);
    if (!word || !isSmallGap(text.slice(word.end, start))) continue;
    const [day, ...more] = candidates;
    if (day === undefined || more.length > 0 || rounded) return null;
    const past = yearAssumed ? lastSuchDay(day, about.today) : day;
    days.add(past <= about.today.toString() ? past : null);
  }
  const [only = null] = days;
  return days.size === 1 ? only : null;
}

/** Without a year the next such day was taken; what has happened was the last one. */
export function lastSuchDay(day: Day, today: Temporal.PlainDate): Day {
  const next = Temporal.PlainDate.from(day);
  const isPast = (one: Temporal.PlainDate) => Temporal.PlainDate.compare(one, today) <= 0;
  // The 29 February before 2028 is that of 2024, and not a day of 2027.
  for (let years = 0; years <= 8; years++) {
    const earlier = next.subtract({ years });
    if (isPast(earlier) && earlier.day === next.day) return earlier.toString();
  }
  return day;
}
