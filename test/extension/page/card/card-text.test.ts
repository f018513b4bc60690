import { expect, it } from 'vitest';
import { shownIban, shownText } from '../../../../extension/page/card/card-text.ts';

it.each([
  ['Savings', 'Savings'],
  ['a\u202Ecod.exe', 'a�cod.exe'],
  ['pay\u200Bpal', 'pay�pal'],
  ['lone \uD800', 'lone �'],
  [`Z${'\u0301'.repeat(40)}oo`, `Z${'\u0301'.repeat(4)}oo`],
  ['x'.repeat(100_000), `${'x'.repeat(80)}…`],
  ['Crédit Agricole 銀行', 'Crédit Agricole 銀行'],
])('a name is shown plain and short', (text, expected) => {
  expect(shownText(text)).toBe(expected);
});

it.each([
  ['BE68539007547034', 'BE68 5390 0754 7034'],
  ['FR1420041010050500013M02606', 'FR14 2004 1010 0505 0001 3M02 606'],
  ['BE68 5390 0754 7034', 'BE68 5390 0754 7034'],
])('an IBAN is shown in groups of four', (iban, expected) => {
  expect(shownIban(iban)).toBe(expected);
});
