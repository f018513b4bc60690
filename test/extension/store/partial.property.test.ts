import './browser-globals.ts';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { EMPTY } from '../../../core/ledger/merge.ts';
import * as store from '../../../extension/store/ledger-store.ts';
import { record, sightings } from '../../core/ledger/ledger-maker.ts';
import { today } from '../../core/ledger/sighting-maker.ts';
import { freshDatabase } from './fresh-database.ts';

/** Few accounts are read at a write; the result must be what the whole ledger would have become. */
it('the store reads every account that a sighting can touch', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(sightings, { maxLength: 12 }), async (all) => {
      await freshDatabase();
      for (const one of all) await store.record([one], { today });
      expect((await store.readLedger()).accounts).toEqual(record(EMPTY, all).accounts);
      const counted = new Map<string, number>();
      for (const { institution } of await store.readAccounts()) {
        const name = institution?.value.name;
        if (name) counted.set(name, (counted.get(name) ?? 0) + 1);
      }
      expect(await store.countsByInstitution()).toEqual(counted);
    }),
    { numRuns: 60 },
  );
});
