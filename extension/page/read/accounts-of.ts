import { findDates } from '../../../core/reading/dates.ts';
import {
  MOST_BANKS,
  MOST_DAYS,
  type PageAccount,
  type Question,
} from '../../../core/reading/reading.ts';
import { fold, plain } from '../../../core/reading/text.ts';
import { bankBehind } from './institution-of.ts';
import { nameOf } from './name-of.ts';
import type { ReadingAbout } from './reading-about.ts';
import type { PageRecord } from './record.ts';
import { remember } from './remember.ts';

/** How often each text stands in how many records. */
export type Repeats = {
  add: (record: PageRecord, times: 1 | -1) => void;
  /** Whether three of four blocks say it: then it is a label, such as "Balance". */
  isRepeated: (text: string) => boolean;
  /** All of these, to be compared with what they were. */
  all: () => string;
};

export function createRepeats(): Repeats {
  const counts = new Map<string, number>();
  let records = 0;
  const isMost = (count: number): boolean => records > 2 && count * 4 > records * 3;
  return {
    add({ lines }, times) {
      records += times;
      // Numbers tell accounts apart: "Account 1" is a name.
      for (const { pattern } of lines)
        if (pattern.length < 60 && !pattern.includes('0'))
          counts.set(pattern, (counts.get(pattern) ?? 0) + times);
    },
    isRepeated: (text) => isMost(counts.get(text) ?? 0),
    all() {
      let all = '';
      for (const [text, count] of counts) if (isMost(count)) all += `${text}\n`;
      return all;
    },
  };
}

/** The accounts of one record, and what has to be asked about them. */
export type PageRead = { accounts: PageAccount[]; questions: Question[] };

/** The accounts of one record, one for each currency, and what has to be asked about them. */
export function accountsOf(
  record: PageRecord,
  about: Pick<ReadingAbout, 'today' | 'languages'> & {
    repeats: Repeats;
    isSaidElse: (text: string, pattern: string) => boolean;
  },
): PageRead {
  const { iban, expires, status, selected, holder, synchronisedOn } = record;
  let { institution } = record;
  const bank = institution ? foldName(institution.name) : null;
  let name =
    record.name ??
    nameOf(record.lines, {
      spot: record.spot,
      isRepeated: about.repeats.isRepeated,
      isElse: (text, pattern) =>
        fold(text) === bank ||
        (text.length < 40 && about.isSaidElse(text, pattern)) ||
        isAmount(text) ||
        isDated(text),
    });
  const behind = name === null && institution && bankBehind(institution, record);
  if (behind) [name, institution] = [institution?.name ?? null, behind];
  const on = expires && 'on' in expires ? { on: expires.on, source: 'page' as const } : null;
  const currencies = record.currencies.length > 0 ? record.currencies : [null];
  const accounts = currencies.map((currency) => {
    const account: PageAccount = {
      iban: record.spot.masked ? null : iban,
      currency,
      name,
      institution,
      expires: on,
      status,
      selected,
    };
    if (record.spot.masked) account.masked = iban;
    if (holder !== null) account.holder = holder;
    if (synchronisedOn !== null) account.synchronisedOn = synchronisedOn;
    return account;
  });
  const questions: Question[] = [];
  for (const currency of record.spot.masked ? [] : currencies) {
    // An account can be called by as many days as someone likes: a question with more is refused, and the page with it.
    if (expires && 'candidates' in expires && expires.candidates.length <= MOST_DAYS) {
      const { candidates } = expires;
      questions.push({ about: 'expires', iban, currency, text: plain(expires.text), candidates });
    }
    const named = record.maybe.filter((text) => text !== name);
    if (named.length > 0 && named.length <= MOST_BANKS)
      questions.push({ about: 'institution', iban, currency, candidates: named });
  }
  return { accounts, questions };

  function isDated(text: string): boolean {
    return DATE_LIKE.test(text) && findDates(text, about).length > 0;
  }
}

const foldName = remember(fold);

const AMOUNT = /^[-−+]?\s*(?:[A-Z]{3}|[€£$])?\s*[-−+]?[\d.,'’\s]+\s*(?:[A-Z]{3}|[€£$])?$/;
const isAmount = (text: string): boolean => /\d/.test(text) && AMOUNT.test(text);

/** A glance before a text is read as a date: "Main 4711" is none. */
const DATE_LIKE = /(?<!\d)(19|20)\d\d(?!\d)|\d[./-]\d|(?<!\d)\d{1,2}(?!\d)/;
