import { expect, it } from 'vitest';
import { countAll } from '../../../core/consent/order.ts';
import { timelineOf } from '../../../core/consent/timeline.ts';
import { anAccount, day } from './account.ts';

const today = day('2026-11-16');
const accounts = [
  anAccount({ key: 'a', ends: '2026-12-01' }),
  anAccount({ key: 'b', ends: '2026-12-01' }),
  anAccount({ key: 'c', ends: '2026-12-01', source: 'payload' }),
  anAccount({ key: 'd', ends: '2026-10-20' }),
  anAccount({ key: 'e', ends: '2028-01-01', bank: 'ING' }),
  anAccount({ key: 'f', bank: 'ING', provider: 'simplefin' }),
  anAccount({
    key: 'g',
    ends: '2027-05-01',
    bank: 'ING',
    status: { value: 'expired', at: '2026-11-10T08:00:00Z' },
  }),
];
const timeline = timelineOf(countAll(accounts, new Map(), today), today);

it('begins with this month, ends twelve months after it, and has a tick for each month', () => {
  expect([timeline.from, timeline.until]).toEqual(['2026-11-01', '2027-12-01']);
  expect(timeline.months).toHaveLength(13);
  expect(timeline.months[0]).toEqual({ day: '2026-11-01', at: 0 });
  expect(timeline.months[12]?.at).toBeCloseTo(365 / 395);
  expect(timeline.today).toBeCloseTo(15 / 395);
});

it('has one mark for the ends of a day that are known alike, and says of each where it is from', () => {
  const kbc = timeline.rows.find((row) => row.institution === 'KBC');
  expect(kbc?.marks).toEqual([
    {
      day: '2026-10-20',
      at: 0,
      outside: 'before',
      accounts: ['d'],
      state: 'expired',
      source: 'page',
    },
    {
      day: '2026-12-01',
      at: expect.closeTo(30 / 395),
      outside: null,
      accounts: ['a', 'b'],
      state: 'due',
      source: 'page',
    },
    {
      day: '2026-12-01',
      at: expect.closeTo(30 / 395),
      outside: null,
      accounts: ['c'],
      state: 'due',
      source: 'payload',
    },
  ]);
});

it('puts what is over early on its day, what is beyond the picture at its edge, and lists what nobody knows', () => {
  const rows = timeline.rows.filter((row) => row.institution === 'ING');
  expect(rows.map(({ provider, undated }) => [provider, undated])).toEqual([
    ['ponto', []],
    ['simplefin', ['f']],
  ]);
  expect(rows[0]?.marks).toMatchObject([
    { day: '2026-11-10', state: 'ended', source: null, outside: null },
    { day: '2028-01-01', at: 1, outside: 'after', state: 'fresh' },
  ]);
});

it('has rows in the order of what ends soonest', () => {
  expect(timeline.rows.map((row) => row.key)).toEqual([
    'ponto|name:kbc',
    'ponto|name:ing',
    'simplefin|name:ing',
  ]);
});

it('is right in a leap year and on the last day of a month', () => {
  const leap = timelineOf([], day('2028-01-31'));
  expect(leap.from).toBe('2028-01-01');
  expect(leap.months[2]?.at).toBeCloseTo(60 / 397);
});
