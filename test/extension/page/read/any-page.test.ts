// @vitest-environment happy-dom
import fc from 'fast-check';
import { composeIBAN, countrySpecs } from 'ibantools';
import { describe, expect, it } from 'vitest';
import { ibanCountries } from '../../../../core/reading/iban-countries.ts';
import { FORMATS } from '../../../bench/corpus/numbers.ts';
import { read } from './reading-page.ts';

/** A valid IBAN of a country, made of this digit wherever the country allows one. */
function ibanOf(countryCode: string, digit: number): string {
  const parts = countrySpecs[countryCode]!.bban_regexp!.matchAll(/\[([^\]]+)\]\{(\d+)\}/g);
  const bban = [...parts].map(([, set, count]) =>
    (set!.includes('0-9') ? String(digit) : 'K').repeat(Number(count)),
  );
  return composeIBAN({ countryCode, bban: bban.join('') })!;
}

const markup = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '<table><tr><td>',
    '</div></p>',
    '<form><input name="children"><input name="parentNode" readonly value="BE71">',
    '<dl><dd>BE71096123456769',
    '<time datetime="2027-99-99">',
    '<td colspan="-1">',
    'Expires on 31/31/2027',
    '<select><option>',
    '<h2>Help</h2>',
    '<ul><li aria-setsize="x">NL91 ABNA 0417 1643 00',
    '&nbsp;&#8203;',
    '<!--',
  ),
);

const neighbours = fc.array(
  fc.constantFrom('Main', '4711', 'EUR', '1.250,00', '•••• 1234', 'BE', '😀', ''),
  { maxLength: 3 },
);
const countries = ibanCountries();
const cell = (text: string): string => `<td>${text}</td>`;

describe('whatever a page is', () => {
  it.each(Object.entries(FORMATS))(
    'the accounts of every country are read in the format %s, whatever stands beside them',
    (_, written) => {
      const rows = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), neighbours, neighbours), {
        minLength: countries.length,
        maxLength: countries.length,
      });
      fc.assert(
        fc.property(rows, (about) => {
          const accounts = countries.map((country, index) => {
            const [digit, before, after] = about[index]!;
            const iban = ibanOf(country, digit);
            const cells = [...before, written(iban), ...after].map(cell);
            return { iban, row: `<tr>${cells.join('')}</tr>` };
          });
          const html = `<table>${accounts.map(({ row }) => row).join('')}</table>`;
          expect(read(html).accounts.map(({ iban }) => iban)).toEqual(
            accounts.map(({ iban }) => iban),
          );
        }),
        // One run has a row of its own for each of some 120 countries.
        { numRuns: 1 },
      );
    },
  );

  it('one account alone is read too', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...countries),
        fc.constantFrom(...Object.values(FORMATS)),
        neighbours,
        neighbours,
        (country, written, before, after) => {
          const iban = ibanOf(country, 7);
          const cells = [...before, written(iban), ...after].map(cell);
          const { accounts } = read(`<table><tr>${cells.join('')}</tr></table>`);
          expect(accounts.map((account) => account.iban)).toEqual([iban]);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('nothing throws', () => {
    fc.assert(
      fc.property(fc.array(markup, { maxLength: 10 }), (parts) => void read(parts.join(''))),
      { numRuns: 100 },
    );
  });
});
