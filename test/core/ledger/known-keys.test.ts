import fc from 'fast-check';
import { expect, it } from 'vitest';
import { accountTold } from '../../../core/ledger/account-told.ts';
import { keysOf } from '../../../core/ledger/known-keys.ts';
import { EMPTY, mergeLedgers } from '../../../core/ledger/merge.ts';
import { record } from './ledger-maker.ts';
import { sighting } from './sighting-maker.ts';

const ACCOUNTS = [
  { iban: 'BE71096123456769', currency: 'EUR', id: 'a' },
  { iban: 'NL91ABNA0417164300', currency: 'EUR', id: 'c' },
];

/** One of these accounts, by as much of what it is known by as a page or a file happens to say. */
const seen = fc
  .record({
    of: fc.constantFrom(...ACCOUNTS),
    says: fc.constantFrom<string[]>(
      ['iban'],
      ['iban', 'currency'],
      ['id'],
      ['id', 'iban'],
      ['id', 'iban', 'currency'],
    ),
  })
  .map(({ of, says }) =>
    sighting(Object.fromEntries(Object.entries(of).filter(([key]) => says.includes(key)))),
  );

it('what is seen is taken for the account that it becomes one with when it is recorded', () => {
  fc.assert(
    fc.property(fc.array(seen, { maxLength: 6 }), seen, (before, one) => {
      const ledger = record(EMPTY, before);
      const told = accountTold(one)!;
      const after = mergeLedgers(ledger, { accounts: [told], connections: [] });
      const keys = keysOf(after.accounts);
      const same = ledger.accounts.filter(({ key }) => keys.now(key) === keys.now(told.key));
      const [found] = keysOf(ledger.accounts).of('ponto', one);
      // Of several that turn out to be one, any is right.
      if (found) expect(same).toContain(found);
      else expect(same).toEqual([]);
    }),
  );
});
