import { foldedOf } from './folded.ts';

export type Unit = 'day' | 'week' | 'month' | 'year';

/** "in {n} days": what stands before and after the number. */
export type RelativeForm = { before: string; after: string; unit: Unit; sign: 1 | -1 };

/** Negative: it is past. */
export type Distance = { amount: number; unit: Unit };

/** How one language tells days from today. */
export type RelativeWords = {
  /** By the word that follows the number; those that end with the number are under ''. */
  forms: Map<string, RelativeForm[]>;
  /** Words without a number: "tomorrow" is a day; Arabic has a word for two weeks. */
  near: Map<string, Distance>;
  /** "days", "Tage", "Tagen" → day. */
  units: Map<string, Unit>;
};

const UNITS: Unit[] = ['day', 'week', 'month', 'year'];
/** Enough to meet every plural of every language. */
const COUNTS = [1, 2, 3, 5, 11, 20, 21, 100];

export function readRelativeWords(language: string): RelativeWords {
  const words: RelativeWords = { forms: new Map(), near: new Map(), units: new Map() };
  for (const style of ['long', 'short'] as const) {
    const formatter = new Intl.RelativeTimeFormat(language, { style, numeric: 'always' });
    for (const unit of UNITS) {
      for (const count of COUNTS) {
        addForm(words, formatter.formatToParts(count, unit), unit, 1, count);
        addForm(words, formatter.formatToParts(-count, unit), unit, -1, count);
      }
    }
  }
  for (const unit of UNITS) addUnit(words, language, unit);
  for (const [word, distance] of readNearWords(language)) words.near.set(word, distance);
  return words;
}

/** "yesterday", "oggi", "übermorgen". */
export function readNearWords(language: string): Map<string, Distance> {
  const near = new Map<string, Distance>();
  const auto = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  for (const days of [-2, -1, 0, 1, 2]) {
    const parts = auto.formatToParts(days, 'day');
    if (!parts.some((part) => part.type === 'integer'))
      near.set(whole(parts), { amount: days, unit: 'day' });
  }
  return near;
}

/** The letters that a text begins with. */
const firstWord = (text: string): string => /^[\p{L}\p{M}]+/u.exec(text)?.[0] ?? '';

const whole = (parts: { value: string }[]): string =>
  foldedOf(parts.map((part) => part.value).join('')).text.trim();

function addForm(
  words: RelativeWords,
  parts: Intl.RelativeTimeFormatPart[],
  unit: Unit,
  sign: 1 | -1,
  count: number,
): void {
  const number = parts.findIndex((part) => part.type === 'integer');
  if (number < 0) {
    // Arabic and Hebrew have words for two days, two weeks.
    words.near.set(whole(parts), { amount: sign * count, unit });
    return;
  }
  const before = whole(parts.slice(0, number));
  const after = whole(parts.slice(number + 1));
  const key = firstWord(after);
  const alike = words.forms.get(key) ?? [];
  if (alike.some((form) => form.before === before && form.after === after)) return;
  words.forms.set(key, [...alike, { before, after, unit, sign }]);
  // "in 12 Tagen" has the unit in another case than "12 Tage" has it.
  if (before !== '' && /^[\p{L}\p{M}]+$/u.test(after)) words.units.set(after, unit);
}

function addUnit(words: RelativeWords, language: string, unit: Unit): void {
  const formatter = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' });
  for (const count of COUNTS) {
    for (const part of formatter.formatToParts(count)) {
      if (part.type === 'unit') words.units.set(foldedOf(part.value).text.trim(), unit);
    }
  }
}
