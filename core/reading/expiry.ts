import { governedBy } from './date-governed.ts';
import { findGovernors, type Governor } from './date-governor.ts';
import { type DateFound, type DatesAbout, findDates } from './dates.ts';
import type { Day } from './day.ts';
import { lastSuchDay } from './day-after.ts';
import { SOON } from './vocabulary.ts';

/** A certain end; or an end that could be read several ways, with the words that say it; or none. */
export type ExpiryRead = { on: Day; rounded?: true } | { candidates: Day[]; text: string } | null;

export type ExpiryAbout = DatesAbout & {
  /** The guide's own words for "expires on". */
  labels?: readonly string[];
  /** The guide's own words that make a date something else, such as "last synchronised". */
  others?: readonly string[];
};

/** A date that is an expiry, and from where to where the text says so. */
type End = DateFound & { from: number; to: number };

/** No consent lasts longer, in years, anywhere: a loan does, or a fixed rate. */
const LONGEST = 3;

/**
 * The day a block of text says a consent ends. Of several dates only the one counts that an expiry word
 * governs; a date governed by anything else, or by nothing, never does.
 */
export function readExpiry(text: string, about: ExpiryAbout): ExpiryRead {
  const governors = findGovernors(text, about.labels, about.others);
  if (!governors.some(({ meaning }) => meaning !== 'other')) return null;
  const dates = findDates(text, about);
  // "Expires soon" over a day that is over speaks of another.
  const [now, last] = [about.today.toString(), about.today.add({ years: LONGEST }).toString()];
  const ends = dates.flatMap((date, index) => {
    const governed = governedBy(text, date, dates[index - 1], governors);
    if (!governed) return [];
    const { by, from, to } = governed;
    const isSoon = SOON.test(text.slice(from, date.start));
    if (date.candidates.every((day) => day > last || (isSoon && day < now))) return [];
    return [
      settle(text, { ...(by ? read(text, date, by, about) : date), from, to }, dates[index + 1]),
    ];
  });
  return agree(text, ends);
}

function read(text: string, date: DateFound, by: Governor, about: ExpiryAbout): DateFound {
  const candidates = inItsLanguage(text, date, by, about);
  if (by.meaning !== 'expired' || !date.yearAssumed) return { ...date, candidates };
  return { ...date, candidates: candidates.map((day) => lastSuchDay(day, about.today)) };
}

/** A Dutch word on a page that says it is English: digits are read both ways. */
function inItsLanguage(
  text: string,
  date: DateFound,
  { languages }: Governor,
  about: ExpiryAbout,
): Day[] {
  const known = about.languages.map((language) => language.toLowerCase().split(/[-_]/)[0]);
  const strange =
    known.length > 0 && languages.length > 0 && !languages.some((one) => known.includes(one));
  if (!strange || date.told !== 'date') return date.candidates;
  const both = { ...about, languages: [...about.languages, ...languages] };
  return findDates(text.slice(date.start, date.end), both)[0]?.candidates ?? date.candidates;
}

/** "03/04/2027 (in 130 days)", "in 3 months (24 Feb 2027)", "8 May = 8 May 2028": the one settles the other. */
function settle(text: string, date: End, next: DateFound | undefined): End {
  if (!next || !/^\s*[(,·–=-]?\s*$/.test(text.slice(date.end, next.start))) return date;
  const [day, ...more] = next.candidates;
  if (day === undefined || more.length > 0 || next.rounded) return date;
  const isSame = date.yearAssumed && date.candidates[0]?.slice(4) === day.slice(4);
  if (date.rounded || isSame) return { ...next, from: date.from, to: next.end };
  return date.candidates.includes(day) ? { ...date, candidates: [day] } : date;
}

/** One day when all that is said can be that day; else what it could be. */
function agree(text: string, all: readonly End[]): ExpiryRead {
  const exact = all.filter((date) => !date.rounded);
  const dates = exact.length > 0 ? exact : all;
  const [first, ...rest] = dates;
  if (!first) return null;
  const common = first.candidates.filter((day) =>
    rest.every((date) => date.candidates.includes(day)),
  );
  const days = common.length > 0 ? common : [...new Set(dates.flatMap((date) => date.candidates))];
  const [on] = days;
  if (on !== undefined && days.length === 1)
    return { on, ...(first.rounded ? { rounded: true } : {}) };
  return { candidates: days.sort(), text: text.slice(first.from, first.to) };
}
