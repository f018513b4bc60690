import { describe, expect, it } from 'vitest';
import type { Ledger } from '../../../core/ledger/account.ts';
import { endEarly } from '../../../core/ledger/end-early.ts';
import { EMPTY } from '../../../core/ledger/merge.ts';
import { recordSightings } from '../../../core/ledger/record-sightings.ts';
import type { Sighting } from '../../../core/ledger/sighting.ts';
import { sighting, today } from './sighting-maker.ts';

const on = (day: string, of: Partial<Sighting> = {}) =>
  sighting({ id: 'x', seenAt: `${day}T08:00:00Z`, ...of });
const until = (day: string) => ({ on: day, source: 'page' as const });
const record = (...seen: Sighting[]): Ledger => recordSightings(EMPTY, seen, { today }).ledger;

describe('the history of a consent', () => {
  it.each<[string, Sighting[], object[]]>([
    [
      'given, seen first with its end',
      [on('2026-06-01', { expires: until('2026-11-28') })],
      [{ type: 'granted', on: '2026-06-01', until: '2026-11-28' }],
    ],
    [
      'given on a day that a payload tells',
      [on('2026-06-10', { expires: until('2026-11-28'), authorisedOn: '2026-06-01' })],
      [{ type: 'granted', on: '2026-06-01', until: '2026-11-28' }],
    ],
    [
      'given, with no end told',
      [on('2026-06-10', { authorisedOn: '2026-06-01' })],
      [{ type: 'granted', on: '2026-06-01', until: null }],
    ],
    [
      'renewed in time',
      [
        on('2026-06-01', { expires: until('2026-11-28') }),
        on('2026-11-20', { expires: until('2027-05-19') }),
      ],
      [
        { type: 'granted', on: '2026-06-01', until: '2026-11-28' },
        { type: 'renewed', on: '2026-11-20', from: '2026-11-28', until: '2027-05-19' },
      ],
    ],
    [
      'renewed after it had expired',
      [
        on('2026-01-01', { expires: until('2026-06-30') }),
        on('2026-11-20', { expires: until('2027-05-19') }),
      ],
      [
        { type: 'granted', on: '2026-01-01', until: '2026-06-30' },
        { type: 'expired', on: '2026-06-30' },
        { type: 'renewed', on: '2026-11-20', from: '2026-06-30', until: '2027-05-19' },
      ],
    ],
    [
      'seen after its end, with the old date still there',
      [
        on('2026-06-01', { expires: until('2026-06-30') }),
        on('2026-11-20', { expires: until('2026-06-30') }),
      ],
      [
        { type: 'granted', on: '2026-06-01', until: '2026-06-30' },
        { type: 'expired', on: '2026-06-30' },
      ],
    ],
    [
      'first seen when it was over',
      [on('2026-11-20', { expires: until('2026-06-30') })],
      [{ type: 'expired', on: '2026-06-30' }],
    ],
    [
      'called expired by the page, months before its date',
      [
        on('2026-06-01', { expires: until('2026-11-28') }),
        on('2026-08-01', { expires: until('2026-11-28'), status: 'expired' }),
        on('2026-08-20', { status: 'expired' }),
      ],
      [
        { type: 'granted', on: '2026-06-01', until: '2026-11-28' },
        { type: 'endedEarly', on: '2026-08-01', expected: '2026-11-28', by: 'page' },
      ],
    ],
    [
      'one end, printed a day apart by two sources',
      [
        on('2026-06-01', { expires: until('2026-11-28') }),
        on('2026-06-02', { expires: { on: '2026-11-29', source: 'payload' } }),
      ],
      [{ type: 'granted', on: '2026-06-01', until: '2026-11-28' }],
    ],
    [
      'an end that was only worked out',
      [on('2026-06-01', { expires: { on: '2026-11-28', source: 'policy' } })],
      [],
    ],
  ])('%s', (_, seen, expected) => {
    expect(record(...seen).accounts[0]?.history).toEqual(expected);
    expect(record(...seen.toReversed()).accounts[0]?.history).toEqual(expected);
  });

  it('is ended early by the user, and renewed after', () => {
    const ended = endEarly(
      record(on('2026-06-01', { expires: until('2026-11-28') })),
      ['ponto|id:x'],
      '2026-07-01',
      '2026-07-02T10:00:00Z',
    );
    expect(ended.accounts[0]?.status?.value).toBe('endedEarly');
    const renewed = recordSightings(
      ended,
      [on('2026-07-05', { expires: until('2027-01-01'), status: 'linked' })],
      { today },
    ).ledger;
    expect(renewed.accounts[0]?.status?.value).toBe('linked');
    expect(renewed.accounts[0]?.history.map(({ type }) => type)).toEqual([
      'granted',
      'endedEarly',
      'renewed',
    ]);
  });

  it('tells of a renewal when it is recorded, and only then', () => {
    const before = record(on('2026-06-01', { expires: until('2026-11-28') }));
    const again = on('2026-11-20', { expires: until('2027-05-19') });
    const { ledger, changes } = recordSightings(before, [again], { today });
    expect(changes).toEqual([
      { key: 'ponto|id:x', change: 'renewed', from: '2026-11-28', until: '2027-05-19' },
    ]);
    expect(recordSightings(ledger, [again], { today }).changes).toEqual([
      { key: 'ponto|id:x', change: 'same' },
    ]);
  });
});
