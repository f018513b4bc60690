import type { Moment } from '../../../core/reading/day.ts';

/** The moment of a user's own change. */
export function now(): Moment {
  return Temporal.Now.instant().toString({ smallestUnit: 'millisecond' });
}
