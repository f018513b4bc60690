import { expect, it } from 'vitest';
import { asciiDigits } from '../../../core/reading/ascii-digits.ts';
import { findDates } from '../../../core/reading/dates.ts';

const today = Temporal.PlainDate.from('2026-11-24');

it.each(
  Intl.supportedValuesOf('numberingSystem').flatMap((numberingSystem) => {
    const { format } = new Intl.NumberFormat('en', { numberingSystem, useGrouping: false });
    const digits = format(1234567890);
    return /^\p{Nd}{10}$/u.test(digits) && digits.length === 10 ? [[numberingSystem, digits]] : [];
  }),
)('the digits of %s are read', (_, digits) => expect(asciiDigits(digits)).toBe('1234567890'));

it.each([
  ['Expires on ١٢/٠٥/٢٠٢٧', 'ar'],
  ['Expires on ١٢ مايو ٢٠٢٧', 'ar'],
  ['Expires on ۱۲/۰۵/۲۰۲۷', 'fr'],
  ['Expires on ２０２７年５月１２日', 'ja'],
])('%s: whatever digits the page’s language (%s) has by itself', (text, language) => {
  expect(findDates(text, { languages: [language], today }).map((date) => date.candidates)).toEqual([
    ['2027-05-12'],
  ]);
});

it('what is no digit, and a digit outside of the first plane, stays', () =>
  expect(asciiDigits('a1 ² Ⅻ 𝟏 é')).toBe('a1 ² Ⅻ 𝟏 é'));
