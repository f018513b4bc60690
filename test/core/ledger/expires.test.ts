import { describe, expect, it } from 'vitest';
import { EMPTY } from '../../../core/ledger/merge.ts';
import { recordSightings } from '../../../core/ledger/record-sightings.ts';
import type { Sighting } from '../../../core/ledger/sighting.ts';
import { sighting, today } from './sighting-maker.ts';

type Told = [NonNullable<Sighting['expires']>['source'], string, string];

describe('the end that holds', () => {
  it.each<[string, Told[], string]>([
    [
      'a newer one over an older',
      [
        ['page', '2026-12-01', '08:00'],
        ['page', '2027-05-01', '09:00'],
      ],
      '2027-05-01',
    ],
    [
      'a newer one, even when it is earlier',
      [
        ['page', '2027-05-01', '08:00'],
        ['page', '2026-12-01', '09:00'],
      ],
      '2026-12-01',
    ],
    [
      'one that was read over a newer one that was worked out',
      [
        ['page', '2026-12-01', '08:00'],
        ['policy', '2027-05-01', '09:00'],
      ],
      '2026-12-01',
    ],
    [
      'one that was read over the bank’s lifetime',
      [
        ['payload', '2026-12-01', '08:00'],
        ['institution', '2027-05-01', '09:00'],
      ],
      '2026-12-01',
    ],
    [
      'the user’s over a page’s of the same moment',
      [
        ['page', '2027-05-01', '08:00'],
        ['user', '2026-12-01', '08:00'],
      ],
      '2026-12-01',
    ],
    [
      'a page’s over the user’s, when it is newer',
      [
        ['user', '2026-12-01', '08:00'],
        ['page', '2027-05-01', '09:00'],
      ],
      '2027-05-01',
    ],
    [
      'the bank’s lifetime over the guide’s of the same moment',
      [
        ['policy', '2027-05-01', '08:00'],
        ['institution', '2026-12-01', '08:00'],
      ],
      '2026-12-01',
    ],
  ])('is %s', (_, told, expected) => {
    const seen = told.map(([source, on, time]) =>
      sighting({ id: 'x', expires: { on, source }, seenAt: `2026-11-24T${time}:00Z` }),
    );
    for (const order of [seen, seen.toReversed()]) {
      expect(recordSightings(EMPTY, order, { today }).ledger.accounts[0]?.expires?.value.on).toBe(
        expected,
      );
    }
  });
});
