import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../core/reading/dates.ts';
import { LANGUAGES, OTHER_CALENDARS } from './languages.ts';

const today = Temporal.PlainDate.from('2026-11-24');
const STYLES: Record<string, Intl.DateTimeFormatOptions> = {
  full: { dateStyle: 'full' },
  long: { dateStyle: 'long' },
  medium: { dateStyle: 'medium' },
  short: { dateStyle: 'short' },
  'in numbers': { day: 'numeric', month: 'numeric', year: 'numeric' },
  'in two digits': { day: '2-digit', month: '2-digit', year: 'numeric' },
  'short, with weekday': { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  'medium, with time': { dateStyle: 'medium', timeStyle: 'short' },
  'short, with time': { dateStyle: 'short', timeStyle: 'medium' },
  'long, with time': { dateStyle: 'long', timeStyle: 'short' },
};

/** Days of the fifty years around today: two digits of a year mean no other. */
const days = fc
  .integer({ min: -20 * 365, max: 20 * 365 })
  .map((ahead) => today.add({ days: ahead }));

const write = (
  day: Temporal.PlainDate,
  language: string,
  style: Intl.DateTimeFormatOptions,
): string =>
  new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' }).format(
    day.toZonedDateTime('UTC').epochMilliseconds,
  );

const candidates = (text: string, languages: string[]): string[][] =>
  findDates(text, { languages, today }).map((date) => date.candidates);

describe.each(Object.entries(STYLES))('a date as Intl writes it %s', (_, style) => {
  it.each([...LANGUAGES, ...OTHER_CALENDARS])('is read in %s', (language) => {
    fc.assert(
      fc.property(days, (day) => {
        const text = write(day, language, style);
        expect(candidates(text, [language]), text).toEqual([[day.toString()]]);
      }),
      { numRuns: 40 },
    );
  });
});
