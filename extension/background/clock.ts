import type { Moment } from '../../core/reading/day.ts';

/** The only place where the background asks the clock; core is handed what it says. */
export function now(): Moment {
  return Temporal.Now.instant().toString({ smallestUnit: 'millisecond' });
}

/** Today where the user is: consents end by calendar day in their zone. */
export function today(): Temporal.PlainDate {
  return Temporal.Now.plainDateISO();
}
