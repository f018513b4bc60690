import type { Day, Moment } from '../reading/day.ts';
import { dateValue, momentValue, plainLine, textLine } from './ics.ts';

/** One day of a calendar: a consent's end. */
export type CalendarEvent = {
  /** The same for the same end, so that importing again updates. */
  uid: string;
  /** Grows with every file. */
  sequence: number;
  status: 'CONFIRMED' | 'CANCELLED';
  on: Day;
  summary: string;
  description: string;
  /** Days before, at nine in the morning. */
  alarms: readonly number[];
};

/** Hour at which an alarm rings: one at midnight would wake people. */
const HOUR = 9;

function eventLines(event: CalendarEvent, now: Moment): string[] {
  const day = Temporal.PlainDate.from(event.on);
  const alarms = event.status === 'CANCELLED' ? [] : event.alarms;
  return [
    'BEGIN:VEVENT',
    textLine('UID', event.uid),
    plainLine('SEQUENCE', event.sequence),
    plainLine('DTSTAMP', momentValue(now)),
    plainLine('DTSTART;VALUE=DATE', dateValue(day)),
    plainLine('DTEND;VALUE=DATE', dateValue(day.add({ days: 1 }))),
    plainLine('STATUS', event.status),
    plainLine('TRANSP', 'TRANSPARENT'),
    textLine('SUMMARY', event.summary),
    textLine('DESCRIPTION', event.description),
    ...alarms.flatMap((days) => alarmLines(days, event.summary)),
    'END:VEVENT',
  ];
}

function alarmLines(days: number, summary: string): string[] {
  return [
    'BEGIN:VALARM',
    plainLine('ACTION', 'DISPLAY'),
    plainLine('TRIGGER', days === 0 ? `PT${HOUR}H` : `-P${days - 1}DT${24 - HOUR}H`),
    textLine('DESCRIPTION', summary),
    'END:VALARM',
  ];
}

/** An all-day event has no zone: it is that day wherever the calendar is read. */
export function calendarText(events: readonly CalendarEvent[], name: string, now: Moment): string {
  const lines = [
    'BEGIN:VCALENDAR',
    plainLine('VERSION', '2.0'),
    plainLine('PRODID', '-//Feedkeeper//Consents//EN'),
    plainLine('CALSCALE', 'GREGORIAN'),
    plainLine('METHOD', 'PUBLISH'),
    textLine('X-WR-CALNAME', name),
    ...events.flatMap((event) => eventLines(event, now)),
    'END:VCALENDAR',
  ];
  return `${lines.join('\r\n')}\r\n`;
}
