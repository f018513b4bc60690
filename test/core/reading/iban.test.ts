import fc from 'fast-check';
import { composeIBAN, countrySpecs } from 'ibantools';
import { describe, expect, it } from 'vitest';
import {
  findIbans,
  formatIban,
  ibanProblem,
  isIban,
  maskIban,
} from '../../../core/reading/iban.ts';
import { fitsCountry, ibanCountries, ibanLength } from '../../../core/reading/iban-countries.ts';

const found = (text: string): string[] => findIbans(text).map(({ iban }) => iban);
const BELFIUS = 'BE71096123456769';

describe('the table of countries', () => {
  const known = Object.entries(countrySpecs).filter(([, spec]) => spec.bban_regexp);

  it('knows the countries that ibantools knows, and no other', () => {
    expect(ibanCountries().sort()).toEqual(known.map(([country]) => country).sort());
  });

  it.each(known)('gives %s the length that ibantools gives it', (country, spec) => {
    expect(ibanLength(country)).toBe(spec.chars);
  });
});

/** An account number that a country's structure allows, with the right check digits. */
const ibans = fc.constantFrom(...ibanCountries()).chain((country) => {
  const parts = [...countrySpecs[country]!.bban_regexp!.matchAll(/\[([^\]]+)\]\{(\d+)\}/g)];
  const sets = parts.map(([, set, count]) => {
    const characters =
      set === '0-9'
        ? '0123456789'
        : set === 'A-Z'
          ? 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
          : 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
    const unit = fc.constantFrom(...characters);
    return fc.string({ unit, minLength: Number(count), maxLength: Number(count) });
  });
  return fc.tuple(...sets).map((set) => composeIBAN({ countryCode: country, bban: set.join('') })!);
});

const spaces = [' ', '\u00a0', '\u2009', '\u202f', '\u2003', '\u3000', '\t', '\n', '  ', ' \u200b'];
const invisible = ['\u200b', '\u200c', '\u2060', '\ufeff', '\u00ad', '\u200e', '\u2068'];

/** Cuts a number into groups of these sizes, over and over, and writes the mark between. */
function grouped(iban: string, sizes: number[], mark: string): string {
  const groups: string[] = [];
  for (let at = 0, turn = 0; at < iban.length; turn++) {
    const size = sizes[turn % sizes.length]!;
    groups.push(iban.slice(at, at + size));
    at += size;
  }
  return groups.join(mark);
}

const written = fc
  .record({
    iban: ibans,
    sizes: fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 4 }),
    mark: fc.constantFrom(...spaces, ...invisible, '-', ''),
    lower: fc.boolean(),
  })
  // The country may be set apart in capitals only: "at 12 3456" is a sentence.
  .map(({ iban, sizes, mark, lower }) => {
    const apart = sizes[0]! < 4 && /\s/.test(mark);
    return { iban, text: grouped(lower && !apart ? iban.toLowerCase() : iban, sizes, mark) };
  });

describe('an IBAN in running text', () => {
  it('is found in every country, in groups of any size, with any space, in either case, among any neighbours', () => {
    const neighbour = fc.constantFrom(
      '',
      ' ',
      '\n',
      '(',
      ')',
      ':',
      '/',
      ' Main account ',
      ' 12 ',
      ' — ',
      '“',
      '余额',
      ' EUR 1.234,56 ',
      '"',
    );
    fc.assert(
      fc.property(written, neighbour, neighbour, ({ iban, text }, before, after) => {
        const whole = `${before}${text}${after}`;
        const [hit, ...more] = findIbans(whole);
        expect(more).toEqual([]);
        expect(hit?.iban).toBe(iban);
        expect(whole.slice(hit?.start, hit?.end)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it('is never found inside a longer run of letters and digits', () => {
    const neighbour = fc.constantFrom('a', 'Z', '0', '9', '_', 'é', '٣', '1-', 'x\u200b');
    fc.assert(
      fc.property(ibans, neighbour, fc.boolean(), (iban, beside, before) => {
        const after = [...beside].reverse().join('');
        expect(found(before ? `${beside}${iban}` : `${iban}${after}`)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('is never found with one digit changed', () => {
    fc.assert(
      fc.property(
        ibans,
        fc.integer({ min: 2, max: 14 }),
        fc.integer({ min: 1, max: 9 }),
        (iban, at, more) => {
          const digit = iban[at]!;
          fc.pre(/\d/.test(digit));
          const wrong = iban.slice(0, at) + ((Number(digit) + more) % 10) + iban.slice(at + 1);
          expect(found(wrong)).toEqual([]);
        },
      ),
    );
  });

  it.each([
    ['a UUID that begins with one', 'be710961-2345-6769-8a3f-0123456789ab'],
    ['a UUID that ends with one', '550e8400-e29b-41d4-be71-096123456769'],
    ['an order number', 'BE71096123456769-0001'],
    ['an identifier', 'account_BE71096123456769'],
    ['a mail address', 'BE71096123456769@example.com'],
    ['a masked number', 'BE71 •••• •••• 6769'],
    ['a masked number with stars', 'BE71 **** **** 6769'],
    ['a VAT number', 'BE 0403.201.185'],
    ['a phone number', 'AT 43 1 234 567 890 123 45'],
    ['a sentence', 'at 61 1904 3002 3457 3201'],
    ['full-width digits', 'BE７１ ０９６１ ２３４５ ６７６９'],
    ['a full-width digit beside it', 'BE71 0961 2345 6769３'],
    ['Arabic digits', 'BE٧١ ٠٩٦١ ٢٣٤٥ ٦٧٦٩'],
    ['a Cyrillic letter', 'ВE71 0961 2345 6769'],
    ['mathematical digits', 'BE𝟕𝟏096123456769'],
    ['a mathematical digit behind it', 'BE71 0961 2345 6769𝟏'],
    ['an order that only the page shows', '\u202eBE71 0961 2345 6769\u202c'],
    ['an override inside', 'BE71 0961 \u202e2345 6769'],
    ['a number struck through', 'BE71 0961 2345 6769\u0336'],
    ['a dash with spaces', 'BE71 0961 - 2345 6769'],
    ['check digits out of range', 'BE01 0961 2345 6769'],
    ['check digits out of range that add up', 'BE99053900003740'],
    ['check digits out of range that add up', 'BE00053900004649'],
    ['check digits out of range that add up', 'BE01053900009093'],
    ['a hyphen with a space behind it', 'BE71 0961- 2345 6769'],
    ['a hyphen with a space before it', 'BE71 0961 -2345 6769'],
    ['letters for check digits', 'BEAB 0961 2345 6769'],
    ['a digit for a country', 'B371 0961 2345 6769'],
    ['the end of a word before a hyphen', 'x-BE71096123456769'],
    ['the end of a number before a hyphen', '12-BE71096123456769'],
    ['a word goes on behind hyphens of its own', 'BE71-0961-2345-6769-EUR'],
    ['a foreign letter behind a hyphen', 'BE71096123456769-é'],
    ['a gap longer than any indentation', `BE71${' '.repeat(41)}0961 2345 6769`],
  ])('is not found in %s', (_, text) => expect(found(text)).toEqual([]));

  it.each([
    ['after its name', 'IBAN:BE71096123456769', [BELFIUS]],
    ['with the hyphen of typographers', 'BE71\u20100961\u20102345\u20106769', [BELFIUS]],
    ['with hyphens that do not break', 'BE71\u20110961\u20112345\u20116769', [BELFIUS]],
    ['in an indented source', `BE71${' '.repeat(40)}0961 2345 6769`, [BELFIUS]],
    ['behind a hyphen with a space', '- BE71096123456769', [BELFIUS]],
    ['before a currency', 'BE71 0961 2345 6769 EUR', [BELFIUS]],
    ['before a word joined by a hyphen', 'BE71096123456769-EUR', [BELFIUS]],
    ['beside its BIC', 'GKCCBEBB/BE71096123456769', [BELFIUS]],
    ['in a sentence without spaces', '账号BE71096123456769余额', [BELFIUS]],
    ['between direction marks', '\u2067BE71 0961 2345 6769\u2069', [BELFIUS]],
    ['twice', `${BELFIUS}, ${BELFIUS}`, [BELFIUS, BELFIUS]],
    ['before an override', 'BE71 0961 2345 6769 \u202eabc\u202c', [BELFIUS]],
    ['in hyphens, before one with a space', 'BE71-0961-2345-6769- Main', [BELFIUS]],
    ['after an override that ended', '\u202eabc\u202c BE71 0961 2345 6769', [BELFIUS]],
    ['with letters', 'FR14 2004 1010 0505 0001 3M02 606', ['FR1420041010050500013M02606']],
    ['before other digits', 'BE71 0961 2345 6769 1.250,00', [BELFIUS]],
  ])('is found %s', (_, text, expected) => expect(found(text)).toEqual(expected));
});

describe('an IBAN as one types it', () => {
  it.each([
    ['BE71 0961 2345 6769', null],
    ['be71-0961-2345-6769', null],
    ['', 'length'],
    ['B', 'length'],
    ['XX', 'country'],
    ['BE71 0961', 'length'],
    ['BE71 0961 2345 6769 1', 'length'],
    ['BE71 0961 2345 676X', 'characters'],
    ['BE71 0961 2345 67€9', 'characters'],
    ['BE71 0961 2345 6768', 'digits'],
    ['BE01 0961 2345 6769', 'digits'],
    ['BE99053900003740', 'digits'],
    ['BE00053900004649', 'digits'],
    ['BE01053900009093', 'digits'],
    ['ıT60 X054 2811 1010 0000 0123 456', 'characters'],
  ])('%j has the problem %s', (text, problem) => {
    expect(ibanProblem(text)).toBe(problem);
    expect(isIban(text)).toBe(problem === null);
  });

  it('is printed in groups of four and masked to what tells accounts apart', () => {
    expect(formatIban('be71096123456769')).toBe('BE71 0961 2345 6769');
    expect(formatIban('DE89370400440532013000')).toBe('DE89 3704 0044 0532 0130 00');
    expect(maskIban(BELFIUS)).toBe('BE71 •••• •••• 6769');
    expect(maskIban('DE89370400440532013000')).toBe('DE89 •••• •••• •••• ••30 00');
    expect(maskIban('BE71')).toBe('BE71');
  });

  it('agrees with the scan and with the structure of its country', () => {
    fc.assert(
      fc.property(ibans, (iban) => {
        expect(ibanProblem(iban)).toBeNull();
        expect(fitsCountry(iban)).toBe(true);
        expect(found(formatIban(iban))).toEqual([iban]);
      }),
    );
  });
});
