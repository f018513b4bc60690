import { Stop } from './stop.ts';

/** The zone that was given; undefined: days are as they are written. One that is none would lose every date. */
export function zoneFrom(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text).timeZoneId;
  } catch {
    throw new Stop(`--zone ${text} is not a time zone such as Europe/Brussels`);
  }
}
