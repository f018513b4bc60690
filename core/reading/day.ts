/**
 * A calendar day as it is kept and sent: `YYYY-MM-DD`, no zone. Sums are done on
 * `Temporal.PlainDate`; this is only how a day is written down.
 */
export type Day = string;

/** A moment as it is kept and sent: ISO 8601 in UTC, `2026-11-24T06:43:49Z`. */
export type Moment = string;

/** How one is written. */
export const DAY = /^\d{4}-\d\d-\d\d$/;

/** Whether it is a day that there is. `2026-02-30` is none, and whoever counts from it fails. */
export function isDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
}

/** Days of the calendar from one to the other. */
export function daysApart(from: Day, until: Day): number {
  return Temporal.PlainDate.from(from).until(until).days;
}
