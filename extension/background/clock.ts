import type { Moment } from '../../core/reading/day.ts';

/** The moment, for what is kept. Here alone the background and the screens' writes ask the clock; core is handed what it says. */
export function now(): Moment {
  return Temporal.Now.instant().toString({ smallestUnit: 'millisecond' });
}

/** Today where the user is: consents end by calendar day in their zone. */
export function today(): Temporal.PlainDate {
  return Temporal.Now.plainDateISO();
}

/** The time on the user's wall: reminders wait for the end of a night and of the quiet hours. */
export function nowHere(): Temporal.ZonedDateTime {
  return Temporal.Now.zonedDateTimeISO();
}
