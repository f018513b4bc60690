import './browser-globals.ts';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Account } from '../../../core/ledger/account.ts';
import { EMPTY } from '../../../core/ledger/merge.ts';
import { markNotRenewed } from '../../../core/ledger/not-renewed.ts';
import { recordSightings } from '../../../core/ledger/record-sightings.ts';
import type { Sighting } from '../../../core/ledger/sighting.ts';
import { database } from '../../../extension/store/database.ts';
import * as store from '../../../extension/store/ledger-store.ts';
import { sightings } from '../../core/ledger/ledger-maker.ts';
import { today } from '../../core/ledger/sighting-maker.ts';
import { countsByName, freshDatabase } from './fresh-database.ts';

/** Few accounts are read at a write; the result must be what the whole ledger would have become. */
it('the store reads every account that a sighting can touch', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(sightings, { maxLength: 12 }), async (all) => {
      await freshDatabase();
      for (const one of all) await store.record([one], { today });
      expect((await store.readLedger()).accounts).toEqual(oneByOne(all));
      const counted = new Map<string, number>();
      for (const { institution } of await store.readAccounts()) {
        const name = institution?.value.name;
        if (name) counted.set(name, (counted.get(name) ?? 0) + 1);
      }
      expect(await countsByName()).toEqual(counted);
      const total = await (await database()).get('bounds', 'accounts');
      expect(Number(total ?? 0)).toBe((await store.readAccounts()).length);
    }),
    { numRuns: 60 },
  );
});

/** With what each renewal left behind, which depends on the order. */
function oneByOne(all: readonly Sighting[]): Account[] {
  let ledger = EMPTY;
  for (const one of all) {
    const { ledger: told, changes } = recordSightings(ledger, [one], { today });
    ledger = { ...told, accounts: markNotRenewed(told.accounts, changes, today) };
  }
  return ledger.accounts;
}
