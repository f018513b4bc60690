import { isIban } from '../../core/reading/iban.ts';

export const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const PHONE = /(?:\+|00)\d{1,3}(?:[ ./()-]{0,2}\d{1,4}){3,6}/g;
/** Two decimals, and no more of a date or version after them. */
const AMOUNT = /(?<![\d.,/:-])\d{1,3}(?:[.,'’ \u00a0\u202f]?\d{3})*[.,]\d{2}(?![\d.,/:-]*\d)/g;
/** Thousands in groups, whatever follows: `1.234`, `12 345`, `1.234,5`. */
const GROUPED = /(?<![\d.,/:-])\d{1,3}(?:[.,'’ \u00a0\u202f]\d{3})+(?:[.,]\d)?(?![\d.,/:-]*\d)/g;
const MONEY = '(?:EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|kr|zł|€|\\$|£)';
const WHOLE_AMOUNT = new RegExp(
  `(?<![\\d.,/:-])\\d+(?=\\s?${MONEY})|(?<=${MONEY}\\s?)\\d+(?![\\d.,/:-]*\\d)`,
  'g',
);
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
/** A token: long, and of letters and digits as no word is. */
const TOKEN =
  /(?<![\p{L}\d])(?=[a-z]*\d)(?=\d*[a-z])[a-z0-9]{16,}(?![\p{L}\d])|(?<![a-z\d])(?=[a-f]*\d)[0-9a-f]{10,}(?![a-z\d])/giu;
/** A card, a mandate, a number of tax, of a person or of a telephone, in groups or not. */
const NUMBER = /(?<![\p{L}\d])\d(?:[ .,/()\u00a0\u202f-]{0,2}\d){4,}(?![\p{L}\d])/gu;
const MASKED = /(?<=[*•·×xX]{2,}[ \u00a0-]?)\d{2,6}(?!\d)/g;
const DATE =
  /(?<!\d)(?:\d{4}([./-])\d{1,2}\1\d{1,2}|\d{1,2}([./-])\d{1,2}\2(?:\d{4}|\d\d)|(?:19|20)\d{6})(?!\d)/g;
/** Digits that a date may have beside it: an hour, a day's number. */
const BESIDE_DATE = 4;

/** Replaces what names one thing: the same token by the same other one, and no two by one. */
export type Tokens = (token: string) => string;

export function createTokens(): Tokens {
  const known = new Map<string, string>();
  return (token) => {
    const other = known.get(token) ?? inventToken(token, known.size + 1);
    known.set(token, other);
    // What was invented stays, when it is met again.
    known.set(other, other);
    return other;
  };
}

/** Addresses, numbers and amounts, as others of the same shape. Dates are kept: they are what is read. */
export function scrubText(text: string, tokens: Tokens = createTokens()): string {
  return scrubTokens(text.replace(EMAIL, 'someone@example.com').replace(PHONE, otherDigits), tokens)
    .replace(AMOUNT, otherDigits)
    .replace(GROUPED, otherDigits)
    .replace(WHOLE_AMOUNT, otherDigits)
    .replace(MASKED, tokens)
    .replace(NUMBER, (number) => (isDate(number) ? number : otherDigits(number)));
}

/** Ids and tokens alone, as they stand in addresses and in the names that a page gives its elements. */
export function scrubTokens(text: string, tokens: Tokens): string {
  return text
    .replace(UUID, tokens)
    .replace(TOKEN, (token) => (isIban(token) ? token : tokens(token)));
}

/** The digits of others say nothing of those that stood there: from a shift they could be worked out. */
function otherDigits(text: string): string {
  let nth = text.length;
  const other = text.replace(/\d/g, () => {
    nth += 1;
    return String(((nth * 7) % 9) + 1);
  });
  return other === text ? text.replace(/\d/g, '5') : other;
}

function isDate(number: string): boolean {
  const rest = number.replace(DATE, '').replace(/\D/g, '');
  return rest.length <= BESIDE_DATE && rest.length < number.replace(/\D/g, '').length;
}

/** Digits stay digits and letters letters; what they are follows from which token it is alone. */
function inventToken(token: string, nth: number): string {
  const other = [...token]
    .map((character, index) => {
      const step = nth * 7 + index * 3 + Math.floor(nth / 10) * index;
      if (/\d/.test(character)) return String(step % 10);
      if (!/[a-z]/i.test(character)) return character;
      const letter = 'abcdef'.charAt(step % 6);
      return character === character.toUpperCase() ? letter.toUpperCase() : letter;
    })
    .join('');
  return other === token ? inventToken(token, nth + 1) : other;
}
