import { findDates } from '../../core/reading/dates.ts';
import { EXPIRED_WORDS, EXPIRY_WORDS, OTHER_WORDS } from '../../core/reading/vocabulary.ts';
import { shippedGuides } from './load-guide.ts';
import { EMAIL } from './scrub-text.ts';

/** Of nobody: made up for this project. */
const INVENTED = [
  'Noor Zilverberg',
  'Bakkerij De Vuurtoren',
  'Alba Montebianco',
  'Atelier Pivoine',
  'Jorik Blauwduin',
  'Kontor Nordlicht',
  'Zoë Champclair',
  'Taller Azafrán',
];

/** Small words of the six languages: a text made of these is no name. */
const SMALL =
  'a an and as at by de den der des die das du el en et for from has have het i il in is la las le les los met my no not of on one or our per pour te the to tot un una une und van voor with you your zu zum zur';
const CURRENCY = /^[A-Z]{3}$/;

/** Words that sites say: the guides' labels and banks, and the vocabulary of reading. */
function knownWords(): Set<string> {
  const words = new Set(SMALL.split(' '));
  const texts: string[] = [];
  for (const guide of shippedGuides().values()) {
    const banks = (guide.institutions ?? []).map(({ name }) => name);
    texts.push(guide.name, ...Object.values(guide.labels).flat(), ...banks);
  }
  texts.push(OTHER_WORDS, ...Object.values(EXPIRY_WORDS), ...Object.values(EXPIRED_WORDS));
  for (const text of texts) for (const word of wordsOf(text)) words.add(word.toLowerCase());
  return words;
}

/** Written as a person's name is, in words that no site is known to say: "Jan Peeters" on a button is still a name. */
function isLikeName(text: string, known: ReadonlySet<string>): boolean {
  const words = wordsOf(text);
  return (
    words.length > 1 &&
    words.every((word) => /^\p{Lu}/u.test(word) && !known.has(word.toLowerCase()))
  );
}

function wordsOf(text: string): string[] {
  return text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
}

/** Names as they are found, each with the one that takes its place. */
export function createNames(
  own: readonly string[],
  today: Temporal.PlainDate,
  /** Words that the page names its parts by: they are nobody's. */
  structure: ReadonlySet<string> = new Set(),
) {
  const known = knownWords();
  const phrases = new Set(own.map(flat).filter((text) => !isLikeName(text, known)));
  const names = new Map<string, string>();
  const languages = ['en', 'nl', 'fr', 'de', 'it', 'es'];

  const isName = (text: string): boolean => {
    const words = wordsOf(text);
    const isCode = /\d/.test(text) && !/\p{Ll}/u.test(text);
    if (phrases.has(text) || isCode) return false;
    if (text.length < 3 || words.length === 0 || words.length > 8) return false;
    if (words.every((word) => known.has(word.toLowerCase()) || CURRENCY.test(word))) return false;
    return findDates(text, { languages, today }).length === 0;
  };

  const note = (text: string): void => {
    const name = flat(text);
    if (!isName(name) || names.has(name)) return;
    const other = nthName(names.size);
    names.set(name, other);
    if (isLikeName(name, known)) noteParts(wordsOf(name), wordsOf(other));
  };
  /** "Welcome back, Pieter": who is named whole somewhere is often named in part elsewhere. */
  const parts = new Map<string, string>();
  const noteParts = (words: string[], others: string[]): void => {
    const last = words.length - 1;
    for (const [nth, word] of words.entries()) {
      const other = others.at(nth === last ? -1 : nth) ?? others[0] ?? '';
      const isOwn = word.length > 2 && !CURRENCY.test(word) && !known.has(word.toLowerCase());
      if (isOwn && !parts.has(word)) parts.set(word, other);
    }
  };
  const inOrder = (): [string, string][] =>
    [...names].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
  const wholeNames = (text: string): string =>
    inOrder().reduce(
      (scrubbed, [name, other]) => scrubbed.replaceAll(wholeWords(name), other),
      text,
    );
  /** Words that the site says without the name beside them. */
  let said: Set<string> | null = null;
  const isSaid = (word: string): boolean => {
    said ??= new Set(
      [...phrases].flatMap((phrase) => wordsOf(wholeNames(phrase)).map((one) => one.toLowerCase())),
    );
    return said.has(word.toLowerCase()) || structure.has(word.toLowerCase());
  };
  return {
    /** Notes a whole text as a name, if it is one. */
    note,
    /** The same for a text among the site's own words: only if it is written as a name is. */
    noteLike(text: string): void {
      if (isLikeName(text, known)) note(text);
    },
    /** The names in the addresses that a text holds: "jan.peeters@…" tells that "Jan Peeters" is one. */
    noteAddressed(text: string): void {
      for (const [address] of text.matchAll(EMAIL)) {
        const words = wordsOf(address.split('@')[0]?.replaceAll('-', ' ') ?? '');
        const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
        if (isLikeName(name, known)) note(name);
      }
    },
    /** What was taken for a name, in the order of the page. */
    taken: (): string[] => [...names.keys()],
    /** The text with every noted name replaced. */
    replace(text: string): string {
      let scrubbed = wholeNames(text);
      for (const [part, other] of parts) {
        if (!isSaid(part)) scrubbed = scrubbed.replaceAll(wholeWords(part, 'gu'), other);
      }
      return scrubbed;
    },
    /** An address with every noted name replaced: `/users/pieter-jansen`. */
    replaceInAddress(address: string): string {
      let scrubbed = address;
      for (const [name, other] of inOrder()) {
        const words = wordsOf(name).map((word) => RegExp.escape(word));
        if (words.length < 2) continue;
        const written = new RegExp(
          `(?<!\\p{L})${words.join('(?:[\\s._+-]|%20)*')}(?!\\p{L})`,
          'giu',
        );
        scrubbed = scrubbed.replace(written, slugOf(other));
      }
      return scrubbed;
    },
  };
}

/** The name where it stands alone: "An" is not in "Anna". However it is written: names stand in capitals, too. */
function wholeWords(name: string, flags = 'giu'): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])${RegExp.escape(name)}(?![\\p{L}\\d])`, flags);
}

export type Names = ReturnType<typeof createNames>;

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function slugOf(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll(' ', '-');
}

function nthName(nth: number): string {
  const name = INVENTED[nth % INVENTED.length] ?? '';
  const round = Math.floor(nth / INVENTED.length);
  return round === 0 ? name : `${name} ${round + 1}`;
}
