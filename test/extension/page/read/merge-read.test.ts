import { describe, expect, it } from 'vitest';
import type { PageAccount } from '../../../../core/reading/reading.ts';
import { mergeAccounts } from '../../../../extension/page/read/merge-read.ts';
import { pageAccount } from '../../../core/reading/page-account.ts';

/** What becomes of accounts with one IBAN that are read one after the other. */
function merged(...reads: Partial<PageAccount>[]): PageAccount[] {
  const accounts = new Map<string, PageAccount>();
  for (const read of reads)
    mergeAccounts(accounts, pageAccount({ iban: 'BE71096123456769', ...read }));
  return [...accounts.values()];
}
const [EUR, USD] = [{ currency: 'EUR' }, { currency: 'USD' }];

describe('an account that is read twice', () => {
  it.each([
    ['in one currency is one', [EUR, EUR], ['EUR']],
    ['in two currencies is two', [EUR, USD], ['EUR', 'USD']],
    ['of which the second names no currency is one', [EUR, {}], ['EUR']],
    ['of which the first names no currency is one', [{}, EUR], ['EUR']],
    ['in two currencies, and in none', [EUR, USD, {}], ['EUR', 'USD', null]],
    ['in two currencies, in none, and in one again', [EUR, USD, {}, EUR], ['EUR', 'USD', null]],
  ])('%s', (_, reads, currencies) =>
    expect(new Set(merged(...reads).map(({ currency }) => currency))).toEqual(new Set(currencies)),
  );

  it('in two currencies, in none, and in one again, has what was said last of that one', () => {
    const accounts = merged(EUR, USD, {}, { ...EUR, name: 'Main' });
    expect(accounts.map(({ currency, name }) => [currency, name]).sort()).toEqual([
      [null, null],
      ['EUR', 'Main'],
      ['USD', null],
    ]);
  });

  it.each([
    ['page', 'page', 'KBC'],
    ['page', 'iban', 'KBC'],
    ['iban', 'page', 'ING'],
    ['iban', 'iban', 'ING'],
  ] as const)('has the bank of the first if the page says it: %s, then %s', (one, other, name) => {
    const [account] = merged(
      { institution: { name: 'KBC', source: one } },
      { institution: { name: 'ING', source: other } },
    );
    expect(account?.institution?.name).toBe(name);
  });

  const end = (on: string) => ({ on, source: 'page' as const });
  const old = { name: 'Old', status: 'expired' as const, expires: end('2026-10-01') };
  const live = { name: 'Live', status: 'linked' as const, expires: end('2027-04-01') };
  it.each([
    ['the old first', old, live],
    ['the old last', live, old],
    ['the old without its day', { ...old, expires: null }, live],
  ])('once for each of two consents is the one that ends later: %s', (_, one, other) =>
    expect(merged(one, other)).toEqual([pageAccount({ iban: 'BE71096123456769', ...live })]),
  );

  it('keeps what the first says where only the second tells a day', () =>
    expect(merged({ status: 'due', name: 'Main' }, live)[0]).toMatchObject({
      ...live,
      status: 'due',
      name: 'Main',
    }));
});
