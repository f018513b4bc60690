import { describe, expect, it } from 'vitest';
import { isEndLabel } from '../../../core/reading/date-governor.ts';
import { readExpiry } from '../../../core/reading/expiry.ts';

const today = Temporal.PlainDate.from('2026-11-24');

it.each([
  ['Expires on', true],
  ['Expires on:', true],
  ['Expiry date', true],
  ['Date d’expiration', true],
  ['Geldig tot', true],
  ['Expires soon', false],
  ['Expired on', false],
  ['Last updated', false],
  ['Valid from', false],
  ['Days left', false],
  ['Main', false],
  ['', false],
])('%j is a label for an end and nothing else: %j', (text, is) =>
  expect(isEndLabel(text)).toBe(is),
);

it('a guide’s own words are a label, or make it none', () => {
  expect(isEndLabel('Access up to', ['Access up to'])).toBe(true);
  expect(isEndLabel('Expires on', [], ['Expires on'])).toBe(false);
});

describe('between the word and its day', () => {
  const end = (text: string) => readExpiry(text, { today, languages: ['en'] });

  it.each([
    ['a mark', 'Expires on: 12 April 2027'],
    ['small words', 'Expires on the 12 April 2027'],
    ['a line', 'Expires on\n12 April 2027'],
  ])('may stand %s', (_, text) => expect(end(text)).toEqual({ on: '2027-04-12' }));

  it.each([
    ['a number', 'Expires on 4711, 12 April 2027'],
    ['another word', 'Expires on Main, 12 April 2027'],
    ['an end of a sentence', 'It expires. 12 April 2027'],
    ['five small words', 'Expires on the on the on the 12 April 2027'],
  ])('stands no %s', (_, text) => expect(end(text)).toBeNull());
});

it('a word that is a guide’s own is of no language, and its day of the page’s', () => {
  const text = 'Vervalt op 03/04/2027';
  const about = { today, languages: ['en-US'] };
  expect(readExpiry(text, { ...about, labels: ['Vervalt op'] })).toEqual({ on: '2027-03-04' });
  expect(readExpiry(text, about)).toMatchObject({ candidates: ['2027-03-04', '2027-04-03'] });
});

it('a day that can be read two ways is not settled by the same day behind it, nor by a word where no language is known', () => {
  const candidates = ['2027-03-04', '2027-04-03'];
  const about = { today, languages: [] };
  for (const text of ['Expires on 03/04/2027 (03/04/2027)', 'Vervalt op 03/04/2027'])
    expect(readExpiry(text, about)).toMatchObject({ candidates });
});
