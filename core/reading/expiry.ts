import type { DatesAbout } from './dates.ts';
import type { Day } from './day.ts';

/** A certain end; or an end that could be read several ways, with the words that say it; or none. */
export type ExpiryRead = { on: Day } | { candidates: Day[]; text: string } | null;

export type ExpiryAbout = DatesAbout & {
  /** The guide's own words for "expires on". */
  labels?: readonly string[];
  /** The guide's own words that make a date something else, such as "last synchronised". */
  others?: readonly string[];
};

export function readExpiry(_text: string, _about: ExpiryAbout): ExpiryRead {
  return null;
}
