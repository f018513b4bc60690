// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { blockOf } from '../../../../extension/page/read/blocks.ts';
import { BE, NL } from './one-account.ts';

const IBAN = 'BE71096123456769';
const other = `<li>${NL}</li>`;

it.each([
  ['its row', `<ul><li id="x"><b>Main</b> <i>${BE}</i></li>${other}</ul>`],
  ['not what is beside the page', `<aside>${BE}</aside><ul><li id="x">${BE}</li>${other}</ul>`],
  ['not what is hidden', `<p hidden>${BE}</p><ul><li id="x">${BE}</li>${other}</ul>`],
  ['around a field', `<ul><li id="x"><input value="${BE}"></li>${other}</ul>`],
])('the block of an account is %s', (_, html) => {
  document.body.innerHTML = html;
  expect(blockOf(document, IBAN)?.id).toBe('x');
});

it.each([
  [
    'in one block',
    `<ul><li><p id="EUR">${BE} 1,00 EUR</p><p id="USD">${BE} 1,00 USD</p></li>${other}</ul>`,
  ],
  [
    'in two blocks',
    `<ul><li id="EUR">${BE} 1,00 EUR</li>${other}<li id="USD">${BE} 1,00 USD</li></ul>`,
  ],
  [
    'in two blocks that are not alike',
    `<div><p id="EUR">${BE} 1,00 EUR</p><p>${NL}</p><section id="USD"><b>Dollars</b> <i>${BE} 1,00 USD</i></section></div>`,
  ],
  [
    'in two blocks, in one of them with another',
    `<ul><li><p id="EUR">${BE} 1,00 EUR</p><p>${BE} 1,00 GBP</p></li>${other}<li id="USD">${BE} 1,00 USD</li></ul>`,
  ],
])(
  'of a number that stands there once for each currency the block is the part of its own, %s',
  (_, html) => {
    document.body.innerHTML = html;
    for (const currency of ['EUR', 'USD'])
      expect(blockOf(document, IBAN, currency)?.id).toBe(currency);
  },
);

it('a number that is not there has no block', () => {
  document.body.innerHTML = `<ul>${other}</ul>`;
  expect(blockOf(document, IBAN)).toBeNull();
});
