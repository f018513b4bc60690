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

  // SECURITY.md B4: 50,000 asterisks took 17 seconds.
  it.each(['*', '1', 'x', ' '])('a row of nothing but “%s” is passed over', (mark) => {
    const begin = performance.now();
    end(`<ul><li>Main ${BE}</li><li>${mark.repeat(100_000)}</li></ul>`);
    expect(performance.now() - begin).toBeLessThan(1000);
  });

  it.each([
    ['a text', `<p>${BE}</p><p>Card •••• 1234 ${END}</p>`],
    [
      'a cell',
      `<table><tr><td><b>${BE}</b></td><td><b>•••• 1234</b> ${END}</td></tr><tr><td>x</td><td>x</td><td>x</td></tr></table>`,
    ],
    ['an item without a number', `<ul><li>${BE}</li><li>${END}</li></ul>`],
  ])('%s is of the account', (_, html) => expect(end(html)).toBe('2027-04-12'));
});
