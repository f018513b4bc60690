import { Stop } from './stop.ts';

/** The day that was given, else today: the command line is an edge, so the clock may be asked here. */
export function todayFrom(text: string | undefined): Temporal.PlainDate {
  if (text === undefined) return Temporal.Now.plainDateISO();
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
    throw new Stop(`--today ${text} is not a day as YYYY-MM-DD`);
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' });
  } catch {
    throw new Stop(`--today ${text} is not in the calendar`);
  }
}
