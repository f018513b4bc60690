import { expect, it } from 'vitest';
import { missedLimits } from '../bench/storage/limits.ts';

const sides = (raw: number[], dexie: number[], ours: number[]) => ({
  'raw IndexedDB': raw,
  'Dexie, bulkPut': dexie,
  'Feedkeeper, merged': ours,
});
const quick = sides([1, 1], [1, 1], [5, 7]);
const good = {
  'import 9 sightings': sides([100], [130], [100]),
  'upsert 9 new': sides([100, 300], [130, 400], [120, 360]),
  'upsert 9 known': sides([100, 300], [130, 400], [120, 360]),
  'filter by institution': quick,
  'next 20 to expire': quick,
  'preview of one institution': quick,
};

const all = { parts: ['import', 'new', 'known'], sides: ['raw', 'dexie', 'feedkeeper'] };

it.each([
  ['all are kept', good, []],
  ['nothing was measured', {}, [/only nothing/, /filter/, /next 20/, /preview/]],
  [
    'a bulk upsert is slow beside raw IndexedDB and Dexie',
    { ...good, 'upsert 9 new': sides([100], [110], [131]) },
    [/new: 1.31 × raw IndexedDB, at most 1.3/, /new: 1.19 × Dexie, at most 1/],
  ],
  [
    'a query takes too long',
    { ...good, 'next 20 to expire': sides([1], [1], [20.1]) },
    [/next 20 to expire: 20.1 ms, at most 20/],
  ],
])('limits: %s', (_, figures, missed) => {
  expect(missedLimits(figures, { count: 9, rounds: 2, queries: 2, ...all })).toEqual(
    missed.map((one) => expect.stringMatching(one)),
  );
});

it('a part that is measured by itself is held to its own limits', () => {
  const asked = { ...all, count: 9, rounds: 1, queries: 1 };
  const slow = { 'import 9 sightings': sides([100], [110], [131]) };
  expect(missedLimits(slow, { ...asked, parts: ['import'] })).toHaveLength(2);
  expect(missedLimits(slow, { ...asked, parts: ['import'], sides: ['raw', 'feedkeeper'] })).toEqual(
    [expect.stringMatching(/1.31 × raw/)],
  );
  expect(missedLimits(slow, { ...asked, parts: [] })).toHaveLength(3);
});
