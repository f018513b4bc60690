import type { Day } from '../reading/day.ts';

/** 100,000 accounts have some hundred ends between them, and counting one takes microseconds. */
const counted = new WeakMap<Temporal.PlainDate, Map<Day, number>>();

/** Counts calendar days: 23 hours over a change of clocks are one day, as are 25 (SECURITY.md E7). */
export function daysBetween(from: Temporal.PlainDate, to: Day): number {
  const known = counted.get(from) ?? new Map<Day, number>();
  counted.set(from, known);
  const days = known.get(to) ?? from.until(to).days;
  known.set(to, days);
  return days;
}
