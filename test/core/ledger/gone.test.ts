import { describe, expect, it } from 'vitest';
import { EMPTY } from '../../../core/ledger/merge.ts';
import { recordSightings } from '../../../core/ledger/record-sightings.ts';
import { sighting, today } from './sighting-maker.ts';

const at = '2026-11-24T12:00:00Z';
const known = recordSightings(
  EMPTY,
  [
    sighting({ id: 'a' }),
    sighting({ id: 'b' }),
    sighting({ id: 'c', provider: 'salt-edge' }),
    sighting({ id: 'd', organisation: 'Client Ltd' }),
  ],
  { today },
).ledger;
const goneOf = (ledger: typeof known) =>
  ledger.accounts.filter(({ gone }) => gone?.value).map(({ key }) => key);
const seenNow = (id: string, seenAt = at) => sighting({ id, seenAt });

describe('an account that a list has no longer', () => {
  it.each([
    [
      'is gone, when the list is complete',
      [seenNow('a')],
      { provider: 'ponto', at },
      ['ponto|id:b'],
    ],
    ['stays, when the list is not', [seenNow('a')], undefined, []],
    [
      'stays, when the list names none that is known: it is of another login, or had not loaded',
      [seenNow('z')],
      { provider: 'ponto', at },
      [],
    ],
    ['stays, when the list is empty', [], { provider: 'ponto', at }, []],
    [
      'stays, when it is of another organisation',
      [seenNow('a'), seenNow('b')],
      { provider: 'ponto', at },
      [],
    ],
    [
      'stays, when it was seen after the list',
      [seenNow('a', '2026-11-23T00:00:00Z')],
      { provider: 'ponto', at: '2026-11-23T00:00:00Z' },
      [],
    ],
  ])('%s', (_, seen, complete, expected) => {
    const { ledger } = recordSightings(known, seen, { today, ...(complete && { complete }) });
    expect(goneOf(ledger)).toEqual(expected);
  });

  it('keeps no history of it, when a list of before is read after it was seen', () => {
    const seen = recordSightings(known, [seenNow('b', '2026-11-26T00:00:00Z')], { today });
    const older = { today, complete: { provider: 'ponto', at } };
    const { ledger } = recordSightings(seen.ledger, [seenNow('a')], older);
    expect(goneOf(ledger)).toEqual([]);
    expect(ledger.accounts.flatMap(({ history }) => history.map(({ type }) => type))).toEqual(
      seen.ledger.accounts.flatMap(({ history }) => history.map(({ type }) => type)),
    );
  });

  it('is back when it returns, and both are kept as history', () => {
    const gone = recordSightings(known, [seenNow('a')], {
      today,
      complete: { provider: 'ponto', at },
    });
    expect(gone.changes).toContainEqual({ key: 'ponto|id:b', change: 'gone' });
    const back = recordSightings(gone.ledger, [seenNow('b', '2026-11-26T00:00:00Z')], {
      today: today.add({ days: 2 }),
    });
    expect(back.changes).toEqual([{ key: 'ponto|id:b', change: 'back' }]);
    const account = back.ledger.accounts.find(({ key }) => key === 'ponto|id:b');
    expect(account?.gone?.value).toBeNull();
    expect(account?.history).toEqual([
      { type: 'gone', on: '2026-11-24' },
      { type: 'back', on: '2026-11-26' },
    ]);
  });
});
