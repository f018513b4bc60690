import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countAll } from '../../../core/consent/order.ts';
import { renewTogether } from '../../../core/consent/renew-together.ts';
import { anAccount, day } from './account.ts';

const today = day('2026-11-24');
const inDays = (days: number) => today.add({ days }).toString();
const counted = (ends: number[], more = {}) =>
  countAll(
    ends.map((days, i) => anAccount({ key: `${i}`, ends: inDays(days), ...more })),
    new Map(),
    today,
  );
const noted = (value: string | null) =>
  value === null ? null : { value, at: '2026-11-01T00:00:00Z' };
const plan = (ends: number[], margin: number, more = {}) =>
  renewTogether(counted(ends, more), { today, margin });

describe('renewing together', () => {
  it.each([
    ['nothing', [], 14, []],
    ['one, on the day before its end', [20], 14, [[19, '0']]],
    ['two within the margin', [20, 30], 14, [[19, '0,1']]],
    [
      'two that the margin does not reach',
      [20, 40],
      14,
      [
        [19, '0'],
        [39, '1'],
      ],
    ],
    ['on the last day that the margin reaches', [20, 33], 14, [[19, '0,1']]],
    [
      'one day beyond it',
      [20, 34],
      14,
      [
        [19, '0'],
        [33, '1'],
      ],
    ],
    [
      'a chain is cut where it must be',
      [10, 20, 30, 40],
      14,
      [
        [9, '0,1'],
        [29, '2,3'],
      ],
    ],
    ['one that ends today, with others', [0, 5], 14, [[0, '0,1']]],
    ['one that is over, with others', [-3, 5], 14, [[0, '0,1']]],
    [
      'without a margin each has its day',
      [10, 10, 12],
      1,
      [
        [9, '0,1'],
        [11, '2'],
      ],
    ],
  ] as const)('%s', (_, ends, margin, expected) => {
    const visits = plan([...ends], margin).map(({ on, accounts }) => [
      today.until(on).days,
      accounts.join(),
    ]);
    expect(visits).toEqual(expected);
  });

  it('does not mix providers', () => {
    const two = countAll(
      [
        anAccount({ key: 'a', ends: inDays(9) }),
        anAccount({ key: 'b', ends: inDays(9), provider: 'tink' }),
      ],
      new Map(),
      today,
    );
    expect(renewTogether(two, { today, margin: 14 })).toHaveLength(2);
  });

  it('sends nobody to renew what another holds', () => {
    const held = (key: string, holder: string) =>
      anAccount({ key, ends: inDays(9), holder: { value: holder, at: '2026-11-01T00:00:00Z' } });
    const accounts = [held('a', 'An'), held('b', 'Jan'), held('c', 'An')];
    const visits = renewTogether(countAll(accounts, new Map(), today), { today, margin: 14 });
    expect(visits.map((visit) => visit.accounts)).toEqual([['a', 'c'], ['b']]);
  });

  it('mixes no two organisations where no holder is named: each has people of its own', () => {
    const of = (key: string, organisation: string | null, holder: string | null = null) =>
      anAccount({ key, ends: inDays(9), organisation: noted(organisation), holder: noted(holder) });
    const accounts = [of('a', 'Bakery'), of('b', 'Garage'), of('c', 'Bakery'), of('d', null)];
    const held = [of('e', 'Bakery', 'An'), of('f', 'Garage', 'An')];
    const visits = renewTogether(countAll([...accounts, ...held], new Map(), today), {
      today,
      margin: 14,
    });
    expect(visits.map((visit) => visit.accounts)).toEqual([['a', 'c'], ['b'], ['d'], ['e', 'f']]);
  });

  it.each([
    ['muted', { muted: { value: true, at: '2026-11-01T00:00:00Z' } }],
    ['gone', { gone: { value: '2026-11-01', at: '2026-11-01T00:00:00Z' } }],
    ['of unknown end', { ends: null, provider: 'simplefin' }],
  ])('leaves out what is %s', (_, more) => expect(plan([9], 14, more)).toEqual([]));

  it('is never more than the least that any plan needs, and keeps everything alive', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -2, max: 24 }), { maxLength: 7 }),
        fc.integer({ min: 1, max: 12 }),
        (ends, margin) => {
          const visits = plan(ends, margin);
          expect(visits.flatMap((visit) => visit.accounts).sort()).toEqual(
            ends.map((_, i) => `${i}`).sort(),
          );
          for (const { on, accounts } of visits) {
            for (const key of accounts)
              expect(covers(today.until(on).days, ends[Number(key)]!, margin)).toBe(true);
          }
          expect(visits.length).toBe(fewest(ends, margin));
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** Whether a visit on this day keeps a consent alive, within the margin. */
function covers(visit: number, end: number, margin: number): boolean {
  const last = Math.max(0, end - 1);
  return visit >= Math.max(0, end - Math.max(1, margin)) && visit <= last;
}

/** Brute force: grows the number of visits until some choice of days meets every consent. */
function fewest(ends: number[], margin: number): number {
  const days = Array.from({ length: 25 }, (_, i) => i);
  const meets = (chosen: number[]) =>
    ends.every((end) => chosen.some((visit) => covers(visit, end, margin)));
  const search = (chosen: number[], from: number, left: number): boolean =>
    left === 0
      ? meets(chosen)
      : days.slice(from).some((visit) => search([...chosen, visit], visit + 1, left - 1));
  let count = 0;
  while (!search([], 0, count)) count += 1;
  return count;
}
