import { parseGuide } from '../../core/guide/parse-guide.ts';
import { EMPTY } from '../../core/ledger/merge.ts';
import { recordSightings } from '../../core/ledger/record-sightings.ts';
import * as store from '../../extension/store/ledger-store.ts';
import odooGuide from '../../providers/odoo/guide.json';
import { connectionOf, nameOf, sightings } from './storage/accounts.ts';
import { dexieSide, forget, ourSide, rawSide, type Side } from './storage/sides.ts';

/** What was measured, in milliseconds: by what, then by side, one number a round. */
export type Figures = Record<string, Record<string, number[]>>;
/** `parts`: import, new, known; the queries follow the last. `sides`: raw, dexie, feedkeeper. */
export type Asked = {
  count: number;
  rounds: number;
  queries: number;
  parts: string[];
  sides: string[];
};
type Note = (what: string, side: string, ms: number) => void;

const today = Temporal.PlainDate.from('2026-11-24');

async function time(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

/**
 * Each side once a round, one after the other and the next round the other way round, on the same accounts: new ones,
 * and the same ones renewed. In the first round each also takes in what an aggregator's file tells.
 */
async function measure({ count, rounds, queries, parts, sides: beside }: Asked): Promise<Figures> {
  const seen = sightings(count, 2027);
  const fresh = recordSightings(EMPTY, seen, { today }).ledger.accounts;
  const renewed = recordSightings(EMPTY, sightings(count, 2028), { today }).ledger.accounts;
  const connections = connectionOf({ accounts: fresh, connections: [] });
  const figures: Figures = {};
  const note: Note = (what, side, ms) => {
    const sides = figures[what] ?? {};
    figures[what] = sides;
    sides[side] = [...(sides[side] ?? []), ms];
    if (ms > 1_000) console.log(`${what}, ${side}: ${Math.round(ms)} ms`);
  };
  for (let round = 0; round < rounds; round++) {
    const all: [Side, string][] = [
      [rawSide(), 'raw'],
      [dexieSide(), 'dexie'],
      [ourSide(), 'feedkeeper'],
    ];
    const sides = all.filter(([, database]) => beside.includes(database));
    for (const [side, database] of round % 2 ? sides.reverse() : sides) {
      if (round === 0 && parts.includes('import')) {
        await side.open();
        note(`import ${count} sightings`, side.name, await time(() => side.import(seen)));
        await side.close();
        await forget(database);
      }
      if (!parts.includes('new') && !parts.includes('known')) continue;
      await side.open();
      note(`upsert ${count} new`, side.name, await time(() => side.upsert(fresh)));
      if (parts.includes('known'))
        note(`upsert ${count} known`, side.name, await time(() => side.upsert(renewed)));
      await side.connect(connections);
      await ask(side, { note, queries, from: round * queries });
      if (database === 'feedkeeper') await measureOurs(note, side.name, queries);
      await side.close();
      await forget(database);
    }
  }
  return figures;
}

async function ask(side: Side, of: { note: Note; queries: number; from: number }): Promise<void> {
  const app = parseGuide(odooGuide);
  if (!app.ok) throw new Error('the guide of Odoo does not parse');
  for (let query = 0; query < of.queries; query++) {
    const name = nameOf(of.from + query);
    const asked: [string, () => Promise<number>][] = [
      ['filter by institution', () => side.byInstitution(name)],
      ['next 20 to expire', () => side.next(20)],
      ['institutions with their counts', () => side.counts()],
      ['preview of one institution', () => side.preview(app.value, name)],
    ];
    for (const [what, work] of asked) {
      of.note(
        what,
        side.name,
        await time(async () => {
          if ((await work()) === 0) throw new Error(`${side.name}: ${what} found nothing`);
        }),
      );
    }
  }
}

/** What only we do. */
async function measureOurs(note: Note, side: string, queries: number): Promise<void> {
  for (let query = 0; query < queries; query++) {
    const one = sightings(query + 1, 2028).slice(-1);
    note('record one account of all', side, await time(() => store.record(one, { today })));
  }
  note('read the whole ledger', side, await time(() => store.readLedger()));
}

Object.assign(globalThis, { measure });
