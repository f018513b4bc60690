// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { BE } from './one-account.ts';
import { read } from './reading-page.ts';

const END = 'Expires on 12 April 2027';
const end = (html: string) => read(`<main>${html}</main>`).accounts[0]?.expires?.on ?? null;

describe('what stands beside the only account that is read', () => {
  it.each([
    ['an item of a list', `<ul><li>${BE}</li><li>•••• 1234 ${END}</li></ul>`],
    [
      'an item of two parts',
      `<ul><li><b>Main</b> <i>${BE}</i></li><li><b>•••• 1234</b> <i>${END}</i></li></ul>`,
    ],
    ['a block', `<div>${BE} <i>Main</i></div><div>•••• 1234 <i>${END}</i></div>`],
  ])('%s with a masked number is another account', (_, html) => expect(end(html)).toBeNull());

  it.each([
    [
      'a local number',
      `<ul><li>Main ${BE} <i>No end</i></li><li>Savings 20-00-00 55779911 <i>${END}</i></li></ul>`,
    ],
    [
      'a local number, in a table',
      `<table><tr><td>Main ${BE}</td><td>-</td></tr><tr><td>Checking 483920174653</td><td>${END}</td></tr></table>`,
    ],
    [
      'no number, name and state on two sides',
      `<div><p>Main</p><p>${BE}</p></div><div><p>No end</p></div>`,
      `<div><p>PayPal</p><p>me@acme.example</p></div><div><p>${END}</p></div>`,
    ],
    [
      'no number, in links',
      `<a href="/1">Main ${BE}</a><i>No end</i>`,
      `<a href="/2">Cash</a><i>${END}</i>`,
    ],
  ])('a row with %s is another account', (_, html, other?: string) =>
    expect(end(other ? `<ul><li>${html}</li><li>${other}</li></ul>` : html)).toBeNull(),
  );

  // SECURITY.md B4: 50,000 asterisks took 17 seconds.
  it.each(['*', '1', 'x', ' '])('a row of nothing but “%s” is passed over', (mark) => {
    const begin = performance.now();
    end(`<ul><li>Main ${BE}</li><li>${mark.repeat(100_000)}</li></ul>`);
    expect(performance.now() - begin).toBeLessThan(1000);
  });

  const fields = (number: string, ...more: string[]) =>
    `<div>${[number, ...more].map((field) => `<div>${field}</div>`).join('')}</div>`;
  const DAY = '<i>Expires on</i><i>12 April 2027 <b>in 139 days</b></i>';

  it.each([
    [
      'of a label and a value',
      fields(`<i>IBAN</i><i>${BE} <b>Copy</b></i>`, '<i>Account</i><i>55779911</i>', DAY),
    ],
    [
      'of a value and a label',
      fields(`<i>${BE}</i><i>IBAN</i>`, '<i>12 April 2027</i><i>Expires on</i>'),
    ],
    [
      'two in a row',
      fields(
        `<p><i>IBAN</i><i>${BE}</i></p><p><i>Bank</i><i>KBC</i></p>`,
        `<p>${DAY}</p><p><i>Currency</i><i>EUR</i></p>`,
      ),
    ],
    ['with a colon', fields(`<p>Rekening: ${BE}</p><p>EUR</p>`, `<p>${END}</p><p>in 139 days</p>`)],
  ])('a field, %s, is of the account', (_, html) => expect(end(html)).toBe('2027-04-12'));

  it.each([
    ['a text', `<p>${BE}</p><p>Card •••• 1234 ${END}</p>`],
    [
      'a cell',
      `<table><tr><td><b>${BE}</b></td><td><b>•••• 1234</b> ${END}</td></tr><tr><td>x</td><td>x</td><td>x</td></tr></table>`,
    ],
    ['an item without a number', `<ul><li>${BE}</li><li>${END}</li></ul>`],
  ])('%s is of the account', (_, html) => expect(end(html)).toBe('2027-04-12'));
});
