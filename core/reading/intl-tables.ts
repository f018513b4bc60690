import { addName, type DateWords, type MonthName, readDateWords } from './intl-months.ts';
import { type RelativeWords, readNearWords, readRelativeWords } from './intl-relative.ts';

/** How one language writes days, as `Intl` tells it. */
export type LanguageTable = DateWords & RelativeWords;

/** Languages whose words are tried where the page does not say its language. */
const COMMON_LANGUAGES = 'en it fr nl de es pt pl sv da fi cs ro'.split(' ');

const tables = new Map<string, LanguageTable | null>();

/** The table of a language, made once; null for what `Intl` does not know: it would answer with the machine's own. */
function languageTable(tag: string): LanguageTable | null {
  const known = tables.get(tag);
  if (known !== undefined) return known;
  const language = supported(tag);
  const whole = language === null ? tag : asWhole(language);
  const table = language === null ? null : (tables.get(whole) ?? makeTable(language));
  if (tables.size > 100) tables.clear();
  tables.set(whole, table).set(tag, table);
  return table;
}

/** "en" is written as "en-US" is: one table, made once and looked through once. */
const asWhole = (language: string): string => `${new Intl.Locale(language).maximize()}`;

export function languageTables(tags: readonly string[]): LanguageTable[] {
  return [...new Set(tags.map(languageTable))].filter((table) => table !== null);
}

let common: LanguageTable | null = null;

/** The words of common languages in one table. It tells no field order: that is what is not known. */
export function commonTable(): LanguageTable {
  common ??= merge(languageTables(COMMON_LANGUAGES));
  return common;
}

let near: LanguageTable | null = null;

/** All of that table that a text without a number can have a day by, made in a twentieth of its time: "domani". */
export function commonNearTable(): LanguageTable {
  near ??= {
    ...merge([]),
    near: new Map(COMMON_LANGUAGES.flatMap((language) => [...readNearWords(language)])),
  };
  return near;
}

/** Makes what a reading of these languages asks for, one language a step. */
export function* makeTables(tags: readonly string[]): Generator<undefined, void> {
  for (const tag of tags) {
    languageTable(tag);
    yield;
  }
}

/** The same for the table of common languages: all at once they take 140 ms of Node's time. */
export function* makeCommonTable(): Generator<undefined, void> {
  yield* makeTables(COMMON_LANGUAGES);
  commonTable();
}

function merge(all: readonly LanguageTable[]): LanguageTable {
  const months = new Map<string, MonthName[]>();
  for (const table of all) {
    for (const [name, named] of table.months)
      for (const month of named) addName(months, name, month);
  }
  const maps = <V>(of: (table: LanguageTable) => Map<string, V>): Map<string, V> =>
    new Map(all.flatMap((table) => [...of(table)]));
  return {
    order: '',
    calendars: ['gregory'],
    months,
    longestMonth: 1,
    weekdays: maps((table) => table.weekdays),
    between: new Set(all.flatMap((table) => [...table.between])),
    spelled: all.flatMap((table) => table.spelled),
    forms: maps((table) => table.forms),
    near: maps((table) => table.near),
    units: maps((table) => table.units),
  };
}

const makeTable = (language: string): LanguageTable => ({
  ...readDateWords(language),
  ...readRelativeWords(language),
});

/** Whether `Intl` knows how days are written in it. */
export function isLanguage(tag: string): boolean {
  return supported(tag) !== null;
}

/** As `Intl` names it; many pages write `de_DE`. */
function supported(tag: string): string | null {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag.trim().replaceAll('_', '-'))[0] ?? null;
  } catch {
    // A page's `lang` may hold anything; what is no language tag is no language.
    return null;
  }
}
