import fc from 'fast-check';
import { expect, it } from 'vitest';
import { eraseAccounts } from '../../../core/ledger/erase-accounts.ts';
import { EMPTY, mergeLedgers } from '../../../core/ledger/merge.ts';
import { ledgers, record } from './ledger-maker.ts';
import { sighting } from './sighting-maker.ts';

const iban = 'BE71096123456769';

it('counts what was told without a currency as of the one account that is left with its number', () => {
  const known = record(
    EMPTY,
    [null, 'EUR', 'USD'].map((currency) => sighting({ iban, currency })),
  );
  const { ledger } = eraseAccounts(known, [`ponto|iban:${iban}/USD`]);
  expect(ledger.accounts.map(({ key }) => key)).toEqual([`ponto|iban:${iban}/EUR`]);
});

it('leaves a ledger that a later merge does not change, and comes back whole', () =>
  fc.assert(
    fc.property(ledgers, fc.array(fc.nat(5), { maxLength: 3 }), (before, chosen) => {
      const keys = chosen.flatMap((index) => before.accounts[index]?.key ?? []);
      const { ledger, erased } = eraseAccounts(before, keys);
      expect(mergeLedgers(ledger, EMPTY)).toEqual(ledger);
      expect(mergeLedgers(ledger, erased)).toEqual(before);
    }),
  ));
