import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { FromPage } from '../../../extension/messages/from-page.ts';

const account = {
  iban: 'BE71096123456769',
  currency: 'EUR',
  name: 'Current account',
  institution: { name: 'KBC', source: 'page' },
  expires: { on: '2027-05-03', source: 'page' },
  status: null,
  selected: null,
};
const read = (change: object) => ({
  type: 'page/read',
  app: null,
  reading: {
    page: 'accounts',
    means: 'authorised',
    accounts: [{ ...account, ...change }],
    questions: [],
    seen: { of: null, count: 1 },
    complete: true,
  },
});
const isHeard = (message: unknown) => v.safeParse(FromPage, message).success;

describe('the door for what a page’s script says', () => {
  it('lets in what the reader reads', () => {
    expect(isHeard(read({}))).toBe(true);
    expect(isHeard(read({ institution: { name: 'KBC', source: 'iban' }, expires: null }))).toBe(
      true,
    );
  });

  it.each([
    [
      'a date that the user is said to have given',
      { expires: { on: '2030-01-01', source: 'user' } },
    ],
    ['a date of an aggregator’s file', { expires: { on: '2030-01-01', source: 'payload' } }],
    [
      'a bank that the user is said to have given',
      { institution: { name: 'KBC', source: 'user' } },
    ],
    ['a day that is none', { expires: { on: 'tomorrow', source: 'page' } }],
    // Kept, it would stop every countdown.
    ['a day that there is not', { expires: { on: '2027-02-30', source: 'page' } }],
    ['a number of no shape', { iban: '<img src=x>' }],
    ['a name of 100,000 characters', { name: 'x'.repeat(100_000) }],
    ['a field that nobody knows', { muted: true }],
  ])('keeps out %s', (_, change) => {
    expect(isHeard(read(change))).toBe(false);
  });

  it.each([
    ['what only a screen may ask', { type: 'tab/record', tab: 1 }],
    ['an origin of its own choosing', { type: 'page/record', origin: 'https://other.example' }],
    [
      '20,001 accounts',
      { ...read({}), reading: { ...read({}).reading, accounts: Array(20_001).fill(account) } },
    ],
  ])('keeps out %s', (_, message) => {
    expect(isHeard(message)).toBe(false);
  });
});
