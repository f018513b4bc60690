import type { Day, Moment } from '../reading/day.ts';

/** The day of a moment as it is written, in UTC. */
export function dayOf(moment: Moment): Day {
  return moment.slice(0, 10);
}

/** Orders two moments in UTC, with or without a fraction of a second: `…49Z` is before `…49.5Z`. */
export function compareMoments(a: Moment, b: Moment): number {
  if (a === b) return 0;
  return compareTexts(a.slice(0, 19), b.slice(0, 19)) || compareTexts(fraction(a), fraction(b));
}

export function earlier(a: Moment, b: Moment): Moment {
  return compareMoments(a, b) <= 0 ? a : b;
}

export function later(a: Moment, b: Moment): Moment {
  return compareMoments(a, b) >= 0 ? a : b;
}

/** By UTF-16 code unit: the same on every machine, unlike `localeCompare`. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function fraction(moment: Moment): string {
  return moment.slice(19).replace('Z', '');
}
