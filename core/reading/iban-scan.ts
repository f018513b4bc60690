import { fitsCountry, ibanCountries, ibanLength } from './iban-countries.ts';
import { withoutTurned } from './iban-turned.ts';

/** An IBAN in running text: as it is kept, and where it stood. */
export type IbanFound = { iban: string; start: number; end: number };

const OTHER = 0;
const DIGIT = 1;
const LETTER = 2;
/** Underscores, and letters and digits that no IBAN is written with. */
const FOREIGN = 3;
const HYPHEN = 4;
const SPACE = 5;
/** Zero-width characters and direction marks: they stand between two characters without parting them. */
const UNSEEN = 6;

/** Longest run of spaces inside an IBAN: source text may be indented between two parts of it. */
const LONGEST_GAP = 40;

const ascii = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const character = String.fromCharCode(code);
  if (/[0-9]/.test(character)) ascii[code] = DIGIT;
  else if (/[A-Za-z]/.test(character)) ascii[code] = LETTER;
  else if (/\s/.test(character)) ascii[code] = SPACE;
  else if (character === '-') ascii[code] = HYPHEN;
  else if (character === '_' || character === '@') ascii[code] = FOREIGN;
}

/** Length of an IBAN by its two letters; 0 for what is no country. */
const lengths = new Uint8Array(26 * 26);
for (const country of ibanCountries()) {
  lengths[(country.charCodeAt(0) - 65) * 26 + country.charCodeAt(1) - 65] = ibanLength(country);
}

/**
 * Letters of alphabets that part words by spaces, any digit, and marks: next to an IBAN they make it a
 * part of something else. Chinese, Japanese, Korean and Thai write a label and a number without a space.
 */
const FOREIGN_WORD = /[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{N}\p{M}\uff10-\uff5a]/u;
const UNSEEN_CODE = /\p{Cf}/u;

const beyondAscii = new Map<number, number>();

function kindBeyondAscii(code: number): number {
  const known = beyondAscii.get(code);
  if (known !== undefined) return known;
  const character = String.fromCharCode(code);
  let kind = OTHER;
  if (UNSEEN_CODE.test(character)) kind = UNSEEN;
  else if (/[\s\u0085]/.test(character)) kind = SPACE;
  else if (code === 0x2010 || code === 0x2011) kind = HYPHEN;
  // Half of a pair: digits such as 𝟏 look alike, emoji do not; both are rare enough to be refused together.
  else if (FOREIGN_WORD.test(character) || code === 0xd835) kind = FOREIGN;
  beyondAscii.set(code, kind);
  return kind;
}

function kindAt(text: string, at: number): number {
  if (at >= text.length) return OTHER;
  const code = text.charCodeAt(at);
  return code < 128 ? (ascii[code] ?? OTHER) : kindBeyondAscii(code);
}

/** 0 to 9 for digits, 10 to 35 for letters in either case. */
function worthOf(code: number): number {
  return code < 58 ? code - 48 : (code & 31) + 9;
}

/**
 * Every IBAN in a text, by length and check digits alone: in groups of any size, with any Unicode space,
 * with hyphens between groups, in either case. Never a part of a longer run of letters and digits
 * (a UUID, an order number), and never with look-alike digits (SECURITY.md B5).
 */
export function findIbans(text: string): IbanFound[] {
  const found: IbanFound[] = [];
  for (let at = 0; at < text.length; ) at = scanIbans(text, at, found) ?? text.length;
  return withoutTurned(text, found);
}

/**
 * Goes on through a piece of text from a place and adds what it finds. Stops where one begins that the piece is
 * too short for, and gives the place behind its first letter: it may go on in the next piece.
 */
export function scanIbans(text: string, from: number, found: IbanFound[]): number | null {
  // It was left behind a letter or a digit, the last of an IBAN or the first of what may be one.
  let inWord = from > 0;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = code < 128 ? ascii[code] : kindBeyondAscii(code);
    if (kind === LETTER && !inWord) {
      const iban = ibanAt(text, at);
      if (iban) {
        found.push(iban);
        at = iban.end - 1;
      } else if (ranOut) return at + 1;
    }
    if (kind === LETTER || kind === DIGIT || kind === FOREIGN) inWord = true;
    else if (kind !== UNSEEN && kind !== HYPHEN) inWord = false;
  }
  return null;
}

/** The IBAN that begins at the start of a text; `more`: the text is too short to tell. */
export function ibanAtStart(text: string): IbanFound | 'more' | null {
  return ibanAt(text, 0) ?? (ranOut ? 'more' : null);
}

/** Parts read so far of the IBAN at hand; one scan at a time. */
const values = new Uint8Array(40);

/** Whether the last look came to the end of its text before the end of an IBAN. */
let ranOut = false;

function ibanAt(text: string, start: number): IbanFound | null {
  ranOut = false;
  let length = 0;
  let count = 0;
  let hyphens = false;
  let at = start;
  for (let gap = 0; length === 0 || count < length; at++) {
    const kind = kindAt(text, at);
    if (kind === LETTER || kind === DIGIT) {
      if (count < 2 ? kind !== LETTER : count < 4 && kind !== DIGIT) return null;
      values[count++] = worthOf(text.charCodeAt(at));
      gap = 0;
      if (count === 2) {
        length = lengths[((values[0] ?? 0) - 10) * 26 + (values[1] ?? 0) - 10] ?? 0;
        if (length === 0) return null;
      }
    } else if (kind === SPACE) {
      // "at 12 3456 …" is a sentence more often than an Austrian account.
      if (++gap > LONGEST_GAP || (count < 4 && text.charCodeAt(start) > 96)) return null;
    } else if (kind === HYPHEN) {
      if (gap > 0 || kindAt(text, at + 1) === SPACE) return null;
      hyphens = true;
    } else if (kind !== UNSEEN) {
      ranOut = at >= text.length;
      return null;
    }
  }
  return endsThere(text, at, hyphens) && checks(length) ? take(text, start, at, length) : null;
}

/** Whether nothing goes on after the last character: no letter or digit, nor one behind a hyphen. */
function endsThere(text: string, end: number, hyphens: boolean): boolean {
  let at = end;
  while (kindAt(text, at) === UNSEEN) at++;
  const kind = kindAt(text, at);
  if (kind === LETTER || kind === DIGIT || kind === FOREIGN) return false;
  if (kind !== HYPHEN) return true;
  const after = kindAt(text, at + 1);
  return after !== DIGIT && after !== FOREIGN && !(after === LETTER && hyphens);
}

function checks(length: number): boolean {
  const check = (values[2] ?? 0) * 10 + (values[3] ?? 0);
  if (check < 2 || check > 98) return false;
  let rest = 0;
  for (let i = 0; i < length; i++) {
    const value = values[(i + 4) % length] ?? 0;
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

function take(text: string, start: number, end: number, length: number): IbanFound | null {
  let iban = '';
  for (let i = 0; i < length; i += 4)
    iban += String.fromCharCode(signAt(i), signAt(i + 1), signAt(i + 2), signAt(i + 3));
  iban = iban.slice(0, length);
  return fitsCountry(iban) ? { iban, start, end: Math.min(end, text.length) } : null;
}

function signAt(index: number): number {
  const value = values[index] ?? 0;
  return value > 9 ? value + 55 : value + 48;
}
