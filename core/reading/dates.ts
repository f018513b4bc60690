import type { Day } from './day.ts';

/** A date in a text: one candidate is certain, several are ambiguous. */
export type DateFound = {
  start: number;
  end: number;
  candidates: Day[];
  /** No year was written: the next such day was taken. */
  yearAssumed?: true;
  /** Told in weeks or months ("in 2 months"), so a day more or less. */
  rounded?: true;
};

/** What is known beforehand: the page's languages, most trusted first, and today. */
export type DatesAbout = { languages: readonly string[]; today: Temporal.PlainDate };

export function findDates(_text: string, _about: DatesAbout): DateFound[] {
  return [];
}
