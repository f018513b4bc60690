import { DATES, pastDay, randomDay } from './dates.ts';
import { LABELS } from './labels.ts';
import { FORMATS, randomIban } from './numbers.ts';
import type { Random } from './random.ts';
import { WORDS, type Words } from './words.ts';

/** What must be read of one account. `undefined`: nothing is asked of that field. */
export type Expected = {
  iban: string;
  currency: string | null;
  name?: string | null;
  institution?: string | null;
  expires: string | null;
  status: 'linked' | 'due' | 'expired' | null;
  selected: boolean | null;
  holder?: string | null;
  synchronisedOn?: string | null;
};

/** An account as a page is to show it: pieces of markup. */
export type Shown = {
  expected: Expected;
  number: string;
  name: string;
  /** Amount with currency. */
  balance: string;
  status: string;
  /** The word before the date, and the date. */
  expiry: { word: string; date: string } | null;
  sync: { word: string; date: string; day: string | null };
  bank: string;
  holder: string;
};

/** What all accounts of a page have in common. */
export type Style = {
  random: Random;
  language: string;
  words: Words;
  format: string;
  date: string;
  expires: string;
  synchronised: string;
};

const BANKS = [
  'KBC',
  'Belfius',
  'ING',
  'Rabobank',
  'Fictieve Bank',
  'Banque Imaginaire',
  'Banca Inventata',
  'Sparkasse Musterstadt',
];
const HOLDERS = [
  'Anna Verhoeven',
  'Bäckerei Krüger GmbH',
  'SARL Étoile',
  'Rossi & figli',
  'Verhoeven BV',
];
const isLinkedWord = /^(connect|verbonden|gekoppeld|conness|connect|verbunden|conectad|collegat)/i;

export function randomStyle(random: Random): Style {
  const language = random.pick(Object.keys(WORDS));
  const words = WORDS[language]!;
  return {
    random,
    language,
    words,
    format: random.pick(Object.keys(FORMATS)),
    date: random.pick(Object.keys(DATES)),
    expires: random.pick(words.expires),
    synchronised: random.pick(words.synchronised),
  };
}

export function randomAccount(style: Style, index: number): Shown {
  const { random, words, language } = style;
  const iban = randomIban(random);
  const day = randomDay(random);
  const states = ['linked', 'due', 'expired', null] as const;
  // "Connected until" says itself that it is connected.
  const saysLinked = [style.expires, style.synchronised].some((word) => isLinkedWord.test(word));
  const status = saysLinked ? 'linked' : random.pick(states);
  const dated = random.chance(0.85);
  const shownDay = status === 'expired' && !saysLinked ? day : day;
  const currency = random.pick(['EUR', 'EUR', 'EUR', 'USD', 'CHF', 'GBP']);
  const amount = new Intl.NumberFormat(language, { minimumFractionDigits: 2 }).format(
    random.int(900000) / 100,
  );
  const synchronised = pastDay(random);
  const name = `${random.pick(words.names)}${index > 2 ? ` ${index}` : ''}`;
  return {
    expected: {
      iban,
      currency,
      name,
      expires: dated ? shownDay.toString() : null,
      status,
      selected: null,
    },
    number: FORMATS[style.format]!(iban),
    name: name.replace('&', '&amp;'),
    balance: random.chance(0.5) ? `${amount} ${currency}` : `${currency} ${amount}`,
    status:
      status === null ? (random.chance(0.3) ? words.unlinked : '') : random.pick(words[status]),
    expiry: dated ? { word: style.expires, date: DATES[style.date]!(shownDay, language) } : null,
    sync: {
      word: style.synchronised,
      date: DATES[style.date === 'inDays' ? 'long' : style.date]!(synchronised, language),
      // "Connected since" tells of something else.
      day: LABELS.synchronised.includes(style.synchronised) ? synchronised.toString() : null,
    },
    bank: random.pick(BANKS),
    holder: HOLDERS[index % HOLDERS.length]!,
  };
}

/** Letters and digits as style tools make them. */
export function hashed(random: Random, count = 1): string {
  return Array.from({ length: count }, () => `_${random.int(36 ** 6).toString(36)}`).join(' ');
}

/** Two by two, of one bank. */
export function pairsOf(accounts: readonly Shown[]): [bank: string, pair: Shown[]][] {
  const pairs: [string, Shown[]][] = [];
  for (let i = 0; i < accounts.length; i += 2) {
    const pair = accounts.slice(i, i + 2);
    const { bank } = pair[0]!;
    for (const a of pair) a.expected.institution = bank;
    pairs.push([bank, pair]);
  }
  return pairs;
}
