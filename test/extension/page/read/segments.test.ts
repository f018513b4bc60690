// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { accountOf, BE, NL, rowThatSays } from './one-account.ts';

const until = { on: '2027-04-12', source: 'page' };
const END = 'valid until 12 April 2027';

describe('what stands on one line is read as one phrase', () => {
  it.each([
    ['in one text', `<p>Your card ${END}</p>`],
    ['around an element that is empty', `<p>Your card<b></b> ${END}</p>`],
    ['in an element and in one inside it', `<p>Your card <b>${END}</b></p>`],
    ['in two elements of a line', `<p><i>Your card</i> <b>${END}</b></p>`],
    ['in an element and behind it', `<p><i>Your card</i> ${END}</p>`],
  ])('%s', (_, html) => expect(rowThatSays(html).expires).toBeNull());
});

describe('what stands on two lines is no phrase', () => {
  it.each([
    ['in two blocks', `<p>Your card</p><p>${END}</p>`],
    ['in a block and in one inside it', `<div>Your card<p>${END}</p></div>`],
    ['in a block and behind it', `<div><p>Your card</p>${END}</div>`],
    ['in a block and in an element behind it', `<p>Your card</p><b>${END}</b>`],
    ['in an element and in a block behind it', `<div><b>Your card</b><p>${END}</p></div>`],
    ['in two elements of two lines', `<div><b>Your card</b><p><i>${END}</i></p></div>`],
    ['before a line break and behind it', `<p>Your card<br>${END}</p>`],
  ])('%s', (_, html) => expect(rowThatSays(html).expires).toEqual(until));
});

describe('a label that stands under a text is the label of the next one', () => {
  const END = '<p>12 April 2027</p>';

  it.each([
    ['where that is no day', `<div><p>Main</p><p>Expires on</p></div>${END}`],
    [
      'where that is a sentence',
      `<div><p>You let us read the movements of 90 days of this account.</p><p>Expires on</p></div>${END}`,
    ],
    [
      'where the two stand in elements of their own',
      `<p><b>1 May 2020</b></p><p><b>Expires on</b></p>${END}`,
    ],
  ])('%s', (_, html) => expect(rowThatSays(html).expires).toEqual(until));

  it('where the day has the label of its column', () => {
    const rows = `<tr><td>${BE}</td><td><p>1 May 2020</p><p>Expires on</p></td></tr><tr><td>${NL}</td></tr>`;
    const html = `<table><tr><th>IBAN</th><th>Opened</th></tr>${rows}</table>`;
    expect(accountOf(html).expires).toBeNull();
  });
});
