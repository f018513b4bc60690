import { expect, it } from 'vitest';
import type { GivenReminder } from '../../../core/consent/given.ts';
import { snoozedUntil, unsnoozed } from '../../../core/consent/snoozed.ts';
import { anAccount, day } from './account.ts';

// Put off before a page said the currency: the account has another key since.
const account = anAccount({
  ends: '2026-12-20',
  basis: { identifiers: [{ is: 'iban:BE71096123456769', at: '2026-06-01T09:00:00Z' }], told: [] },
});
const given: GivenReminder[] = [
  {
    account: 'ponto|iban:BE71096123456769',
    end: '2026-12-20',
    threshold: 30,
    on: '2026-11-24',
    snoozedUntil: '2026-12-01',
  },
  { account: 'ponto|id:other', end: '2026-12-20', threshold: 30, on: '2026-11-24' },
];

it.each([
  ['2026-11-24', [[account.key, '2026-12-01']]],
  ['2026-11-30', [[account.key, '2026-12-01']]],
  ['2026-12-01', []],
])('on %s, what is put off is told by the key that the account has now', (today, expected) => {
  expect([...snoozedUntil(given, [account], day(today))]).toEqual(expected);
});

it('what was put off is taken back under the key by which it is kept', () => {
  const [first] = given;
  const { snoozedUntil: _, ...told } = first!;
  expect(unsnoozed(given, [account], new Set([account.key]))).toEqual([told]);
});

it('of several accounts all is taken back at once, and of no other', () => {
  const put = (key: string): GivenReminder => ({ ...given[0]!, account: key });
  const ofThree = ['a', 'b', 'c'].map(put);
  const taken = unsnoozed(ofThree, [], new Set(['a', 'c']));
  expect(taken.map((one) => [one.account, one.snoozedUntil])).toEqual([
    ['a', undefined],
    ['c', undefined],
  ]);
});
