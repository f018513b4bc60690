import { describe, expect, it } from 'vitest';
import { isQuiet, nextAlarm } from '../../../core/consent/quiet.ts';

const overnight = { from: '22:00', until: '07:00' };
const at = (text: string) => Temporal.ZonedDateTime.from(text);

describe('quiet hours', () => {
  it.each([
    ['none', null, '03:00', false],
    ['over midnight', overnight, '03:00', true],
    ['over midnight, by day', overnight, '12:00', false],
    ['by day', { from: '09:00', until: '17:00' }, '12:00', true],
    ['by day, in the evening', { from: '09:00', until: '17:00' }, '17:00', false],
    ['from and until the same: none', { from: '09:00', until: '09:00' }, '09:00', false],
  ])('%s', (_, quiet, time, expected) => {
    expect(isQuiet(quiet, Temporal.PlainTime.from(time))).toBe(expected);
  });
});

describe('the next alarm', () => {
  it.each([
    [
      'is at midnight',
      null,
      '2026-11-24T10:00[Europe/Brussels]',
      '2026-11-25T00:00:00+01:00[Europe/Brussels]',
    ],
    [
      'a day of 23 hours',
      null,
      '2026-03-29T00:00[Europe/Berlin]',
      '2026-03-30T00:00:00+02:00[Europe/Berlin]',
    ],
    [
      'a day of 25 hours',
      null,
      '2026-10-25T00:00[Europe/Berlin]',
      '2026-10-26T00:00:00+01:00[Europe/Berlin]',
    ],
    [
      'a day that begins at one',
      null,
      '2026-04-23T12:00[Africa/Cairo]',
      '2026-04-24T01:00:00+03:00[Africa/Cairo]',
    ],
    [
      'is when quiet hours end',
      overnight,
      '2026-11-24T00:00[Europe/Brussels]',
      '2026-11-24T07:00:00+01:00[Europe/Brussels]',
    ],
    [
      'is at midnight in the evening',
      overnight,
      '2026-11-24T23:00[Europe/Brussels]',
      '2026-11-25T00:00:00+01:00[Europe/Brussels]',
    ],
    [
      'is at midnight by day',
      overnight,
      '2026-11-24T12:00[Europe/Brussels]',
      '2026-11-25T00:00:00+01:00[Europe/Brussels]',
    ],
    [
      'an end that the clocks skip',
      { from: '22:00', until: '02:30' },
      '2026-03-29T00:30[Europe/Berlin]',
      '2026-03-29T03:30:00+02:00[Europe/Berlin]',
    ],
  ])('%s', (_, quiet, now, expected) => {
    expect(nextAlarm(at(now), quiet).toString()).toBe(expected);
  });
});
