import { type Governor, isSmallGap } from './date-governor.ts';
import type { DateFound } from './dates.ts';
import { BETWEEN_DAYS } from './vocabulary.ts';

/** What makes a date an expiry, and from where to where the text says so. */
export type Governed = { by: Governor | null; from: number; to: number };

/** Whether a date is the end of a consent: by the word before it, as the end of a range, or as days that are left. */
export function governedBy(
  text: string,
  date: DateFound,
  before: DateFound | undefined,
  governors: readonly Governor[],
): Governed | null {
  const governor = governorBefore(text, date, before, governors);
  if (governor) {
    if (isOfOther(text, governor, governors)) return null;
    if (ends(governor) || (governor.meaning === 'from' && date.told === 'left')) {
      return { by: governor, from: governor.start, to: date.end };
    }
    return null;
  }
  if (before && endsRange(text, before, date, governors))
    return { by: null, from: before.start, to: date.end };
  if (date.told === 'left') {
    return standsByOther(text, date, governors)
      ? null
      : { by: null, from: date.start, to: date.end };
  }
  const behind = date.told === 'distance' ? governorBehind(text, date, governors) : null;
  return behind ? { by: behind, from: date.start, to: behind.end } : null;
}

const ends = ({ meaning }: Governor): boolean => meaning === 'expiry' || meaning === 'expired';

/** The word before a date, when nothing of weight and no other date stands between. */
function governorBefore(
  text: string,
  date: DateFound,
  before: DateFound | undefined,
  governors: readonly Governor[],
): Governor | null {
  const near = governors.filter(
    (one) => one.meaning !== 'left' && one.start < date.start && !lacksItsEnd(text, one, date),
  );
  const governor = near.at(-1);
  if (!governor || (before && governor.start < before.end)) return null;
  return isSmallGap(text.slice(endOf(text, governor), date.start)) ? governor : null;
}

/** The last mark of an abbreviation ends no sentence: "geldig t.e.m. 3 mei". */
const endOf = (text: string, { text: words, end }: Governor): number =>
  words.includes('.') && text[end] === '.' ? end + 1 : end;

/** "läuft am 3. Mai ab", "bis 3. Mai gültig": half of what is said counts only with its other half. */
function lacksItsEnd(text: string, governor: Governor, date: DateFound): boolean {
  const end = HALVES.get(governor.text.toLowerCase());
  return (
    end !== undefined &&
    !end.test(text.slice(date.end, date.end + 30)) &&
    !end.test(text.slice(governor.end, date.start))
  );
}

const ENDED = /^\s(?:abgelaufen|erloschen|verfallen)/i;
const HALVES = new Map([
  ['läuft', /^\W{0,3}(?:\p{L}+\W){0,3}(?:ab|aus)(?!\p{L})/iu],
  ['loopt', /^\W{0,3}(?:\p{L}+\W){0,3}af(?!\p{L})/iu],
  ['bis', /^\s(?:gültig|erneuern|verlängern)/i],
  ['wird', /^\s(?:ablaufen|enden)/i],
  ['ist', ENDED],
  ['seit', ENDED],
]);

/** A capital begins another phrase: "Card account Expires on" speaks of the account, "Card expires on" of the card. */
const goesOn = (words: string): boolean =>
  /^\P{Lu}/u.test(words) || (words.length > 1 && words === words.toUpperCase());

/** "Trial ends on", "Your card is valid until". */
function isOfOther(text: string, governor: Governor, governors: readonly Governor[]): boolean {
  if (!goesOn(governor.text)) return false;
  return governors.some(({ meaning, end }) => {
    if (meaning !== 'other' || end > governor.start) return false;
    const between = text.slice(end, governor.start);
    return between.length < 25 && !/[\d\n.,;:|·(]/.test(between);
  });
}

/** "12 days left in your trial", "Next sync: 2 days left". */
function standsByOther(text: string, date: DateFound, governors: readonly Governor[]): boolean {
  return governors.some(({ meaning, start, end }) => {
    if (meaning !== 'other') return false;
    const gap = end <= date.start ? text.slice(end, date.start) : text.slice(date.end, start);
    return gap.length < 20 && !/[\n.;|·]/.test(gap);
  });
}

/** The second date of "valid from … to …", "24/11/2026 – 23/05/2027". */
function endsRange(
  text: string,
  from: DateFound,
  to: DateFound,
  governors: readonly Governor[],
): boolean {
  const governor = governorBefore(text, from, undefined, governors);
  if (!governor || governor.meaning === 'other') return false;
  return BETWEEN_DAYS.test(text.slice(from.end, to.start));
}

/** "3 days ago expired": behind a distance, on the same line, where the sentence goes on. */
function governorBehind(
  text: string,
  date: DateFound,
  governors: readonly Governor[],
): Governor | null {
  const governor = governors.find(
    ({ start, text }) => start >= date.end && !HALVES.has(text.toLowerCase()),
  );
  if (!governor || !ends(governor)) return null;
  const gap = text.slice(date.end, governor.start);
  const begins = /(?:^|[\n:])\s*$/.test(text.slice(0, date.start));
  return (begins || goesOn(governor.text)) && isSmallGap(gap) && !/[\n\t]/.test(gap)
    ? governor
    : null;
}
