import { parseGuide } from '../../core/guide/parse-guide.ts';
import { EMPTY } from '../../core/ledger/merge.ts';
import { preview } from '../../core/ledger/preview.ts';
import { recordSightings } from '../../core/ledger/record-sightings.ts';
import * as store from '../../extension/store/ledger-store.ts';
import odooGuide from '../../providers/odoo/guide.json';
import { connectionOf, nameOf, sightings } from './storage/accounts.ts';
import { dexieSide, forget, ourSide, rawSide, type Side } from './storage/sides.ts';

/** What was measured, in milliseconds, one number a run. */
export type Figures = Record<string, Record<string, number[]>>;

const today = Temporal.PlainDate.from('2026-11-24');

async function time(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

/** Each side once a run, one after the other, on the same accounts: new ones, and the same ones renewed. */
async function measure(count: number, runs: number, queries: number): Promise<Figures> {
  const fresh = recordSightings(EMPTY, sightings(count, 2027), { today }).ledger.accounts;
  const renewed = recordSightings(EMPTY, sightings(count, 2028), { today }).ledger.accounts;
  const figures: Figures = {};
  const note = (what: string, side: string, ms: number) => {
    const sides = figures[what] ?? {};
    figures[what] = sides;
    sides[side] = [...(sides[side] ?? []), ms];
  };
  for (let run = 0; run < runs; run++) {
    const sides: [Side, string][] = [
      [rawSide(), 'raw'],
      [dexieSide(), 'dexie'],
      [ourSide(), 'feedkeeper'],
    ];
    for (const [side, database] of run % 2 ? sides.reverse() : sides) {
      await side.open();
      note(`upsert ${count} new`, side.name, await time(() => side.upsert(fresh)));
      note(`upsert ${count} known`, side.name, await time(() => side.upsert(renewed)));
      for (let query = 0; query < queries; query++) {
        const name = nameOf(run * queries + query);
        note('accounts of one institution', side.name, await time(() => side.byInstitution(name)));
        note('next 20 to expire', side.name, await time(() => side.next(20)));
        note('institutions with their counts', side.name, await time(() => side.counts()));
      }
      if (database === 'feedkeeper') await measureOurs(note, side.name, queries);
      await side.close();
      await forget(database);
    }
  }
  return figures;
}

async function measureOurs(
  note: (what: string, side: string, ms: number) => void,
  side: string,
  queries: number,
) {
  const app = parseGuide(odooGuide);
  if (!app.ok) throw new Error('the guide of Odoo does not parse');
  const all = await store.readLedger();
  await store.mergeIn({ accounts: [], connections: connectionOf(all) });
  for (let query = 0; query < queries; query++) {
    const institution = nameOf(query);
    note(
      'preview of one institution',
      side,
      await time(async () => {
        const ledger = await store.readLedgerOf([institution]);
        const { shown } = preview(ledger, { app: app.value, origin: null, institution, today });
        if (shown.length === 0) throw new Error('nothing is shown');
      }),
    );
    const one = sightings(query + 1, 2028).slice(-1);
    note('record one account of all', side, await time(() => store.record(one, { today })));
  }
  note('read the whole ledger', side, await time(() => store.readLedger()));
}

/** All figures of an import, too: sightings as an aggregator's JSON gives them. */
async function measureImport(count: number): Promise<number> {
  await store.eraseAll();
  const seen = sightings(count, 2027);
  return time(() => store.record(seen, { today }));
}

Object.assign(globalThis, { measure, measureImport });
