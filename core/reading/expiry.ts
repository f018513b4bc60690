import { findGovernors, type Governor, isSmallGap } from './date-governor.ts';
import { type DateFound, type DatesAbout, findDates } from './dates.ts';
import type { Day } from './day.ts';

/** A certain end; or an end that could be read several ways, with the words that say it; or none. */
export type ExpiryRead = { on: Day; rounded?: true } | { candidates: Day[]; text: string } | null;

export type ExpiryAbout = DatesAbout & {
  /** The guide's own words for "expires on". */
  labels?: readonly string[];
  /** The guide's own words that make a date something else, such as "last synchronised". */
  others?: readonly string[];
};

/** A date that is an expiry, and from where to where the text says so. */
type Governed = DateFound & { from: number; to: number };

/**
 * The day a block of text says a consent ends. Of several dates only the one counts that an expiry word
 * governs; a date governed by anything else, or by nothing, never does.
 */
export function readExpiry(text: string, about: ExpiryAbout): ExpiryRead {
  const dates = findDates(text, about);
  if (dates.length === 0) return null;
  const governors = findGovernors(text, about.labels, about.others);
  const governed: Governed[] = [];
  dates.forEach((date, index) => {
    const found = govern(date, dates[index - 1], governors);
    if (found) governed.push(settled(found, dates[index + 1]));
  });
  return agreed(governed);

  function govern(
    date: DateFound,
    before: DateFound | undefined,
    governors: Governor[],
  ): Governed | null {
    const governor = governorOf(date, before, governors);
    if (governor) {
      if (governor.meaning === 'expiry' || governor.meaning === 'expired') {
        return { ...read(date, governor), from: governor.start, to: date.end };
      }
      return null;
    }
    if (before && endsRange(before, date, governors))
      return { ...date, from: before.start, to: date.end };
    if (date.told === 'left' && !isOfOther(date, governors))
      return { ...date, from: date.start, to: date.end };
    const behind = date.told === 'distance' ? governorBehind(date, governors) : null;
    return behind ? { ...date, from: date.start, to: behind.end } : null;
  }

  /** The word before a date, when nothing of weight and no other date stands between. */
  function governorOf(
    date: DateFound,
    before: DateFound | undefined,
    all: Governor[],
  ): Governor | null {
    const governor = all.findLast(({ start, end }) => start < date.start && end <= date.end);
    if (!governor || (before && governor.start < before.end)) return null;
    return isSmallGap(text.slice(governor.end, date.start)) && !lacksItsEnd(governor, date)
      ? governor
      : null;
  }

  /** "3 days ago expired": behind a distance, on the same line, as a sentence goes on. */
  function governorBehind(date: DateFound, all: Governor[]): Governor | null {
    const governor = all.find(({ start }) => start >= date.end);
    if (!governor || (governor.meaning !== 'expiry' && governor.meaning !== 'expired')) return null;
    const gap = text.slice(date.end, governor.start);
    const goesOn =
      /^\p{Ll}/u.test(governor.text) || /(?:^|[\n:])\s*$/.test(text.slice(0, date.start));
    return goesOn && isSmallGap(gap) && !/[\n\t]/.test(gap) ? governor : null;
  }

  function endsRange(from: DateFound, to: DateFound, all: Governor[]): boolean {
    const governor = governorOf(from, undefined, all);
    if (!governor || governor.meaning === 'other') return false;
    const gap = text.slice(from.end, to.start);
    return (
      gap.trim() !== '' &&
      !/[(\n]/.test(gap) &&
      /^[\s–—-]*(?:to|until|till|au|al|tot|t\/m|bis(?: zum)?|hasta(?: el)?|fino al|tot en met|jusqu.au)?\s*$/i.test(
        gap,
      )
    );
  }

  function isOfOther(date: DateFound, all: Governor[]): boolean {
    return all.some(({ meaning, start, end }) => {
      if (meaning !== 'other') return false;
      const gap = end <= date.start ? text.slice(end, date.start) : text.slice(date.end, start);
      return gap.length < 20 && !/[\n.;|]/.test(gap);
    });
  }

  /** "läuft … ab": half a verb counts only with its other half behind the date. */
  function lacksItsEnd(governor: Governor, date: DateFound): boolean {
    return SPLIT_VERBS.some(
      ({ verb, end }) => verb.test(governor.text) && !end.test(text.slice(date.end, date.end + 30)),
    );
  }

  function read(date: DateFound, governor: Governor): DateFound {
    const told = inItsLanguage(date, governor);
    return governor.meaning === 'expired' && told.yearAssumed
      ? { ...told, candidates: told.candidates.map(yearBefore) }
      : told;
  }

  /** A Dutch word on a page that says it is English: digits are read both ways. */
  function inItsLanguage(date: DateFound, { languages }: Governor): DateFound {
    const known = about.languages.map((language) => language.toLowerCase().split(/[-_]/)[0]);
    if (
      known.length === 0 ||
      languages.length === 0 ||
      languages.some((language) => known.includes(language))
    )
      return date;
    const again = findDates(text.slice(date.start, date.end), {
      ...about,
      languages: [...about.languages, ...languages],
    })[0];
    return again ? { ...date, candidates: again.candidates } : date;
  }

  function yearBefore(day: Day): Day {
    const found = Temporal.PlainDate.from(day);
    return Temporal.PlainDate.compare(found, about.today) > 0
      ? found.subtract({ years: 1 }).toString()
      : day;
  }

  /** "03/04/2027 (in 130 days)", "in 3 months (24 Feb 2027)": the one settles the other. */
  function settled(date: Governed, next: DateFound | undefined): Governed {
    if (!next || !/^\s*[(,·–-]?\s*$/.test(text.slice(date.end, next.start))) return date;
    const [day, ...more] = next.candidates;
    if (day === undefined || more.length > 0 || next.rounded) return date;
    if (date.rounded) return { ...next, from: date.from, to: next.end };
    return date.candidates.includes(day) ? { ...date, candidates: [day] } : date;
  }

  /** One day when all that is said can be that day; else what it could be. */
  function agreed(all: Governed[]): ExpiryRead {
    const exact = all.filter((date) => !date.rounded);
    const dates = exact.length > 0 ? exact : all;
    const [first, ...rest] = dates;
    if (!first) return null;
    const common = first.candidates.filter((day) =>
      rest.every((date) => date.candidates.includes(day)),
    );
    const days =
      common.length > 0 ? common : [...new Set(dates.flatMap((date) => date.candidates))];
    const [on] = days;
    if (on !== undefined && days.length === 1)
      return { on, ...(first.rounded ? { rounded: true as const } : {}) };
    return { candidates: days.sort(), text: text.slice(first.from, first.to) };
  }
}

const SPLIT_VERBS = [
  { verb: /^läuft$/i, end: /^\W{0,3}(?:\p{L}+\W){0,3}ab(?!\p{L})/u },
  { verb: /^loopt$/i, end: /^\W{0,3}(?:\p{L}+\W){0,3}af(?!\p{L})/u },
];
