import { expect, it } from 'vitest';
import { readDay } from '../../../core/payload/read-moment.ts';

const place = (item: object) => ({ item, root: item, path: 'data[0]' });

it.each([
  ['a day', '2026-05-23', 'iso', undefined, '2026-05-23'],
  ['a moment in UTC', '2026-05-23T23:30:00.123Z', 'iso', undefined, '2026-05-23'],
  [
    'with six digits after the second',
    '2026-05-23T23:30:00.123456Z',
    'iso',
    undefined,
    '2026-05-23',
  ],
  [
    'with an offset: the day it is written with',
    '2026-05-23T00:30:00+02:00',
    'iso',
    undefined,
    '2026-05-23',
  ],
  ['the same, in a zone', '2026-05-23T00:30:00+02:00', 'iso', 'America/New_York', '2026-05-22'],
  ['late in UTC, in Brussels', '2026-05-23T23:30:00Z', 'iso', 'Europe/Brussels', '2026-05-24'],
  ['a day has no zone', '2026-05-23', 'iso', 'Pacific/Auckland', '2026-05-23'],
  ['seconds', 1_779_580_800, 'seconds', undefined, '2026-05-24'],
  ['milliseconds', 1_779_580_800_000, 'milliseconds', undefined, '2026-05-24'],
  ['milliseconds as text', '1779580800000', 'milliseconds', undefined, '2026-05-24'],
  ['not said', null, 'iso', undefined, null],
  ['empty', '', 'iso', undefined, null],
] as const)('%s', (_, value, unit, zone, expected) => {
  expect(readDay(place({ v: value }), { at: '/v', unit }, zone)).toEqual({
    ok: true,
    day: expected,
  });
});

it.each([
  ['seconds read as milliseconds are 1970', 1_779_580_800, 'milliseconds'],
  ['milliseconds read as seconds are no year', 1_779_580_800_000, 'seconds'],
  ['a word', 'soon', 'iso'],
  ['an object', {}, 'iso'],
  ['no number', Number.NaN, 'seconds'],
  ['a month 13', '2026-13-01', 'iso'],
] as const)('%s: a problem at its path', (_, value, unit) => {
  expect(readDay(place({ v: value }), { at: '/v', unit })).toMatchObject({
    ok: false,
    path: 'data[0].v',
  });
});

it.each([
  ['days are those of the calendar', '2025-10-30T23:59:00Z', 180, 'days', '2026-04-28'],
  ['days as text', '2026-09-10', '90', 'days', '2026-12-09'],
  ['seconds are counted', '2026-09-10T12:00:00Z', 7_776_000, 'seconds', '2026-12-09'],
  ['no start', null, 90, 'days', null],
  ['no length', '2026-09-10', null, 'days', null],
] as const)('worked out: %s', (_, from, plus, unit, expected) => {
  expect(readDay(place({ from, plus }), { from: '/from', plus: '/plus', unit })).toEqual({
    ok: true,
    day: expected,
  });
});

it.each([['ninety'], [-1], [1e12], [true]])('a length of %s is a problem at its path', (plus) => {
  const read = readDay(place({ from: '2026-09-10', plus }), {
    from: '/from',
    plus: '/plus',
    unit: 'days',
  });
  expect(read).toMatchObject({ ok: false, path: 'data[0].plus' });
});
