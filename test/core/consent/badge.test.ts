import { expect, it } from 'vitest';
import { badgeOf } from '../../../core/consent/badge.ts';
import { countAll } from '../../../core/consent/order.ts';
import { anAccount, day } from './account.ts';

const ended = { value: 'expired', at: '2026-11-01T00:00:00Z' } as const;
const muted = { value: true, at: '2026-11-01T00:00:00Z' };
const gone = { value: '2026-11-01', at: '2026-11-01T00:00:00Z' };

it.each([
  ['nothing', [], { count: 0, text: '', worst: 'none' }],
  [
    'fresh and unknown ones',
    [{ ends: '2027-04-01' }, { provider: 'simplefin' }],
    { count: 0, text: '', worst: 'none' },
  ],
  [
    'due ones',
    [{ ends: '2026-12-01' }, { ends: '2026-12-10' }],
    { count: 2, text: '2', worst: 'due' },
  ],
  [
    'one of three days',
    [{ ends: '2026-11-27' }, { ends: '2026-12-10' }],
    { count: 2, text: '2', worst: 'urgent' },
  ],
  ['one of four days', [{ ends: '2026-11-28' }], { count: 1, text: '1', worst: 'due' }],
  ['an expired one', [{ ends: '2026-11-20' }], { count: 1, text: '1', worst: 'over' }],
  [
    'one over early',
    [{ ends: '2027-04-01', status: ended }],
    { count: 1, text: '1', worst: 'over' },
  ],
  [
    'muted and gone ones',
    [
      { ends: '2026-11-20', muted },
      { ends: '2026-11-20', gone },
    ],
    { count: 0, text: '', worst: 'none' },
  ],
  [
    'very many',
    Array.from({ length: 120 }, () => ({ ends: '2026-12-01' })),
    { count: 120, text: '99+', worst: 'due' },
  ],
])('%s', (_, given, expected) => {
  expect(
    badgeOf(
      countAll(
        given.map((one) => anAccount(one)),
        new Map(),
        day('2026-11-24'),
      ),
    ),
  ).toEqual(expected);
});
