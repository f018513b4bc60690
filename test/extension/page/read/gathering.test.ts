import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../../core/reading/reading.ts';
import { createGathering, type GatheringOn } from '../../../../extension/page/read/gathering.ts';
import { pageAccount } from '../../../core/reading/page-account.ts';

/** What the page has, of how many it says there are, and what else is known. */
type Look = [rows: string, of: number | null, on?: Partial<GatheringOn>];

/** What is gathered after each look, one letter a row; `…` where it is not all. */
function gathered(...looks: Look[]): string[] {
  const gathering = createGathering();
  return looks.map(([rows, of, on]) => {
    const accounts = [...rows].map((iban) => pageAccount({ iban }));
    const seen = { of, count: accounts.length };
    const complete = of === null || accounts.length >= of;
    const reading: Reading = {
      page: 'accounts',
      means: 'authorised',
      accounts,
      questions: [],
      seen,
      complete,
    };
    const told = gathering(reading, { address: '/a', complete: true, scrolled: false, ...on });
    return told.accounts.map(({ iban }) => iban).join('') + (told.complete ? '' : '…');
  });
}

const scrolled = { scrolled: true };

describe('a list that tells no number', () => {
  it.each<[string, Look[], string[]]>([
    [
      'gathers rows that went while others came by scrolling',
      [
        ['ab', null],
        ['bc', null, scrolled],
      ],
      ['ab', 'abc…'],
    ],
    [
      'goes on to gather when nothing went by scrolling on',
      [
        ['ab', null],
        ['bc', null, scrolled],
        ['bcd', null, scrolled],
      ],
      ['ab', 'abc…', 'abcd…'],
    ],
    [
      'that grows at its end while it is scrolled is all there',
      [
        ['ab', null],
        ['abc', null, scrolled],
        ['ac', null],
      ],
      ['ab', 'abc', 'ac'],
    ],
    [
      'that loses rows while it is scrolled is all there',
      [
        ['abc', null],
        ['ab', null, scrolled],
      ],
      ['abc', 'ab'],
    ],
    [
      'of which rows went and others came while nobody scrolled is another list',
      [
        ['ab', null],
        ['cd', null],
      ],
      ['ab', 'cd'],
    ],
    [
      'is none of the rows of another address, though it was scrolled there',
      [
        ['ab', null],
        ['cd', null, { ...scrolled, address: '/b' }],
      ],
      ['ab', 'cd'],
    ],
    [
      'is gathered no longer at another address',
      [
        ['ab', null],
        ['bc', null, scrolled],
        ['de', null, { address: '/b' }],
      ],
      ['ab', 'abc…', 'de'],
    ],
  ])('%s', (_, looks, expected) => expect(gathered(...looks)).toEqual(expected));
});

describe('a list that tells its number', () => {
  it.each<[string, Look[], string[]]>([
    [
      'keeps rows however they went, by a button to the next page too',
      [
        ['ab', 6],
        ['bc', 6, scrolled],
        ['de', 6],
      ],
      ['ab…', 'abc…', 'abcde…'],
    ],
    [
      'keeps nothing of another address',
      [
        ['ab', 4],
        ['cd', 4, { address: '/b' }],
      ],
      ['ab…', 'cd…'],
    ],
    [
      'that tells none any more is what is there',
      [
        ['ab', 4],
        ['bc', 4, scrolled],
        ['cd', null],
      ],
      ['ab…', 'abc…', 'cd'],
    ],
  ])('%s', (_, looks, expected) => expect(gathered(...looks)).toEqual(expected));
});
