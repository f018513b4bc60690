import { daysBetween } from '../consent/days-between.ts';
import type { Day } from '../reading/day.ts';

/** Two sources can print one end a day apart, by their time zones: that is no renewal. */
export const SAME_END_DAYS = 1;

/** In a file of its own: the popup asks, and takes nothing else of what is told. */
export function isSameEnd(a: Day, b: Day): boolean {
  return Math.abs(daysBetween(Temporal.PlainDate.from(a), b)) <= SAME_END_DAYS;
}
