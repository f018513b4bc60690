import { expect, it } from 'vitest';
import { byInstitution, countAll, endDay, soonestFirst } from '../../../core/consent/order.ts';
import type { ConsentPolicy } from '../../../core/guide/guide.ts';
import { anAccount, day } from './account.ts';

const today = day('2026-11-24');
const status = { value: 'expired', at: '2026-11-01T08:00:00Z' } as const;
const accounts = [
  anAccount({ key: 'unknown', bank: 'ING' }),
  anAccount({ key: 'spring', ends: '2027-04-01', bank: 'KBC' }),
  anAccount({ key: 'b', ends: '2026-12-01', bank: 'ING' }),
  anAccount({ key: 'a', ends: '2026-12-01', bank: null }),
  anAccount({ key: 'over', ends: '2026-11-20', bank: 'kbc ' }),
  anAccount({
    key: 'early',
    ends: '2027-02-01',
    status,
    bank: { name: 'KBC Brussels', id: 'kbc', source: 'payload' },
  }),
];
const counted = countAll(accounts, new Map<string, ConsentPolicy>(), today);

it('puts what is over first, then what ends soonest, then what nobody knows', () => {
  expect(soonestFirst(counted).map((one) => one.account.key)).toEqual([
    'early',
    'over',
    'a',
    'b',
    'spring',
    'unknown',
  ]);
  expect(soonestFirst([...counted].reverse())).toEqual(soonestFirst(counted));
});

it('groups by institution in the same order, one written in two ways being one', () => {
  const groups = byInstitution(counted).map(({ institution, accounts }) => [
    institution,
    accounts.map((one) => one.account.key),
  ]);
  expect(groups).toEqual([
    ['KBC Brussels', ['early']],
    ['kbc ', ['over', 'spring']],
    [null, ['a']],
    ['ING', ['b', 'unknown']],
  ]);
});

it('gives the day of each end', () => {
  expect(counted.map((one) => endDay(one.countdown))).toEqual([
    null,
    '2027-04-01',
    '2026-12-01',
    '2026-12-01',
    '2026-11-20',
    '2026-11-01',
  ]);
});

it('keeps providers apart', () => {
  const two = [anAccount({ key: 'x' }), anAccount({ key: 'y', provider: 'tink' })];
  expect(byInstitution(countAll(two, new Map<string, ConsentPolicy>(), today))).toHaveLength(2);
});
