import { asciiDigits } from './ascii-digits.ts';
import { foldedOf } from './folded.ts';

/** A month by name: `month` is its place in the calendar's year. */
export type MonthName = { calendar: string; month: number };

/** A way to write a date with a numbered month and words between the fields: 2026年11月24日. */
type Spelled = { pattern: RegExp; fields: string };

/** How one language writes dates. */
export type DateWords = {
  /** Field order of a date in digits: `dmy`, `mdy`, `ymd` … */
  order: string;
  /** Calendars that the language uses, its own first. */
  calendars: string[];
  months: Map<string, MonthName[]>;
  /** Words of the longest month's name: 1 in most languages. */
  longestMonth: number;
  /** 1 is Monday. */
  weekdays: Map<string, number>;
  /** Words that stand between the fields: "de", "of", "г". */
  between: Set<string>;
  spelled: Spelled[];
};

const STYLES: Intl.DateTimeFormatOptions[] = [
  { dateStyle: 'full' },
  { dateStyle: 'long' },
  { dateStyle: 'medium' },
  { dateStyle: 'short' },
  { day: 'numeric', month: 'long' },
  { weekday: 'short', day: 'numeric', month: 'short' },
  { month: 'long' },
  { month: 'short' },
];

/** A day of every month of a calendar, on every day of the week; other calendars begin their months elsewhere. */
const SAMPLES = Array.from({ length: 12 }, (_, month) =>
  sample(Temporal.PlainDate.from('2026-01-10').add({ months: month })),
);
const DENSE_SAMPLES = Array.from({ length: 28 }, (_, step) =>
  sample(Temporal.PlainDate.from('2026-01-10').add({ days: step * 13 })),
);

function sample(day: Temporal.PlainDate): { day: Temporal.PlainDate; at: number } {
  return { day, at: day.toZonedDateTime('UTC').epochMilliseconds };
}

/** Where a language is written with other months' names, which its other readers meet too: Jänner, Feber, juill. */
const NEIGHBOURS: Readonly<Record<string, readonly string[]>> = { de: ['de-AT'], fr: ['fr-CA'] };
/** Abbreviations of its standards that `Intl` has not: DIN 1355. */
const ALSO: Readonly<Record<string, readonly [name: string, month: number][]>> = {
  de: [
    ['mrz', 3],
    ['feber', 2],
  ],
};

const LETTERS = /[\p{L}\p{M}]+/gu;

/** Lower case, without accents and without the mark of an abbreviation: `nov.`, `נוב׳`, `नव॰`. */
function foldName(name: string): string {
  return foldedOf(name)
    .text.replace(/[^\p{L}\p{M}]+$/u, '')
    .trim();
}

export function readDateWords(language: string): DateWords {
  const own = new Intl.DateTimeFormat(language).resolvedOptions().calendar;
  const calendars = own === 'gregory' || own === 'iso8601' ? ['gregory'] : [own, 'gregory'];
  const words: DateWords = {
    order: '',
    calendars,
    months: new Map(),
    longestMonth: 1,
    weekdays: new Map(),
    between: new Set(),
    spelled: [],
  };
  for (const calendar of calendars) {
    for (const style of STYLES) readStyle(words, language, calendar, style);
  }
  const base = language.split('-')[0] ?? '';
  for (const neighbour of NEIGHBOURS[base] ?? [])
    for (const month of ['long', 'short'] as const)
      readStyle(words, neighbour, 'gregory', { month });
  for (const [name, month] of ALSO[base] ?? [])
    addName(words.months, name, { calendar: 'gregory', month });
  for (const name of words.months.keys()) {
    words.longestMonth = Math.max(words.longestMonth, name.match(LETTERS)?.length ?? 1);
  }
  return words;
}

function readStyle(
  words: DateWords,
  language: string,
  calendar: string,
  style: Intl.DateTimeFormatOptions,
): void {
  const formatter = new Intl.DateTimeFormat(language, { ...style, calendar, timeZone: 'UTC' });
  const samples = calendar === 'gregory' ? SAMPLES : DENSE_SAMPLES;
  for (const [index, { day, at }] of samples.entries()) {
    const parts = formatter
      .formatToParts(at)
      .map(({ type, value }) => ({ type, value: asciiDigits(foldedOf(value).text) }));
    if (style.dateStyle === 'short' && words.order === '') words.order = orderOf(parts);
    const month = parts.find((part) => part.type === 'month');
    if (month && /\d/.test(month.value)) {
      if (index === 0) addSpelled(words, parts);
    } else if (month) {
      addMonth(words, calendar, day, parts);
    }
    if (style.weekday || style.dateStyle === 'full') addWeekday(words, day, parts);
  }
}

type Parts = { type: string; value: string }[];

const isField = ({ type }: { type: string }): boolean =>
  /^(day|month|year|relatedYear)$/.test(type);

function orderOf(parts: Parts): string {
  return parts
    .filter(isField)
    .map((part) => (part.type === 'relatedYear' ? 'y' : part.type[0]))
    .join('');
}

function addMonth(words: DateWords, calendar: string, day: Temporal.PlainDate, parts: Parts): void {
  const month = calendar === 'gregory' ? day.month : day.withCalendar(calendar).month;
  parts.forEach(({ type, value }, index) => {
    if (type === 'month') {
      // Hebrew joins "in" to the month's name and Basque a case; Intl calls both literals.
      const prefix = /\p{L}*$/u.exec(literalAt(parts, index - 1))?.[0] ?? '';
      const suffix = /^\p{L}*/u.exec(literalAt(parts, index + 1))?.[0] ?? '';
      for (const name of new Set([value, prefix + value + suffix]))
        addName(words.months, foldName(name), { calendar, month });
    } else if (type === 'literal' || type === 'era') {
      for (const [word] of value.matchAll(LETTERS)) words.between.add(word);
    }
  });
}

const literalAt = (parts: Parts, index: number): string =>
  parts[index]?.type === 'literal' ? parts[index].value : '';

/** One name may be of several months: `listopad` is October in one language and November in another. */
export function addName(months: Map<string, MonthName[]>, name: string, month: MonthName): void {
  if (name === '') return;
  const known = months.get(name) ?? [];
  if (!known.some((other) => other.calendar === month.calendar && other.month === month.month)) {
    months.set(name, [...known, month]);
  }
}

function addWeekday(words: DateWords, day: Temporal.PlainDate, parts: Parts): void {
  for (const { type, value } of parts) {
    if (type === 'weekday') words.weekdays.set(foldName(value), day.dayOfWeek);
  }
}

/** From the first field to the last, and the letters that close it. */
function addSpelled(words: DateWords, parts: Parts): void {
  const first = parts.findIndex(isField);
  const last = parts.findLastIndex(isField);
  if (first === last && parts.length > 0 && !parts.some((part) => part.type === 'day')) return;
  let pattern = '';
  for (const [index, { type, value }] of parts.slice(first, last + 2).entries()) {
    if (isField({ type })) {
      const [, before = '', after = ''] = /^(\D*)\d+(\D*)$/.exec(value) ?? [];
      pattern += `${loose(before)}(${type === 'year' || type === 'relatedYear' ? '\\d{4}|\\d{2}' : '\\d{1,2}'})${loose(after)}`;
    } else if (type === 'literal') {
      pattern += index > last - first ? loose(/^\s*\p{L}*/u.exec(value)?.[0] ?? '') : loose(value);
    } else if (type === 'era') pattern += `(?:${loose(value)})?`;
  }
  if (!/\p{L}/u.test(pattern.replace(/\\[ds]/g, ''))) return;
  const source = `(?<!\\d)${pattern}(?!\\d)`;
  if (words.spelled.some((known) => known.pattern.source === source)) return;
  words.spelled.push({ pattern: new RegExp(source, 'gu'), fields: orderOf(parts) });
}

const loose = (literal: string): string =>
  literal.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s*');
