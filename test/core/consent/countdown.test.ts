import { describe, expect, it } from 'vitest';
import { countdown } from '../../../core/consent/countdown.ts';
import type { ConsentPolicy } from '../../../core/guide/guide.ts';
import { anAccount, day } from './account.ts';

// Where the clocks change: counted in hours, a day of the spring would be lost. In UTC nothing would show it.
process.env.TZ = 'Europe/Berlin';

const policy: ConsentPolicy = { days: 180, remindAt: [30, 14, 7, 1] };
const on = '2026-11-28';
const source = 'page';
const seenAt = '2026-10-28T08:00:00Z';

describe('a consent that ends on 28 November', () => {
  const account = anAccount({ ends: on, lastSeenAt: '2026-11-20T08:00:00Z' });
  it.each([
    ['2026-10-28', { state: 'fresh', on, source, daysLeft: 31 }],
    ['2026-10-29', { state: 'due', on, source, daysLeft: 30, reminder: 30 }],
    ['2026-11-13', { state: 'due', on, source, daysLeft: 15, reminder: 30 }],
    ['2026-11-14', { state: 'due', on, source, daysLeft: 14, reminder: 14 }],
    ['2026-11-27', { state: 'due', on, source, daysLeft: 1, reminder: 1 }],
    ['2026-11-28', { state: 'due', on, source, daysLeft: 0, reminder: 1 }],
    ['2026-11-29', { state: 'expired', since: on, source }],
  ])('stands on %s as its row says', (today, expected) => {
    expect(countdown(account, policy, day(today))).toEqual(expected);
  });

  it('is told of at the default days where the guide names none', () => {
    expect(countdown(account, { days: 180 }, day('2026-11-25'))).toMatchObject({
      state: 'due',
      reminder: 3,
    });
    expect(countdown(account, undefined, day('2026-11-28'))).toMatchObject({
      state: 'due',
      reminder: 0,
    });
  });

  it('is told of at the days of the user where there are some', () => {
    expect(countdown(account, policy, day('2026-11-14'), [10])).toMatchObject({
      state: 'fresh',
      daysLeft: 14,
    });
    expect(countdown(account, policy, day('2026-11-28'), [])).toMatchObject({
      state: 'fresh',
      daysLeft: 0,
    });
  });
});

describe('days are those of the calendar', () => {
  it.each([
    ['Berlin, the night the clocks go forward', '2026-03-28', '2026-03-29', 1],
    ['Berlin, the night they go back', '2026-10-24', '2026-10-25', 1],
    ['180 days over spring', '2025-10-30', '2026-04-28', 180],
    ['over 29 February', '2028-02-28', '2028-03-01', 2],
    ['over New Year', '2026-12-31', '2027-01-01', 1],
    ['more than a year', '2026-01-01', '2027-02-01', 396],
  ])('%s: from %s to %s', (_, today, ends, daysLeft) => {
    expect(
      countdown(anAccount({ ends, at: `${today}T12:00:00Z` }), policy, day(today)),
    ).toMatchObject({ daysLeft });
  });
});

describe('an end that no page said', () => {
  const granted = { type: 'granted', on: '2026-06-01', until: null } as const;
  const belfius = { name: 'Belfius', source: 'page' } as const;
  const days = (bank: Parameters<typeof anAccount>[0], own: ConsentPolicy | undefined) =>
    countdown(anAccount({ history: [granted], ...bank }), own, day('2026-06-02'));

  it.each([
    ['the guide’s lifetime', {}, { days: 180 }, { on: '2026-11-28', source: 'policy' }],
    [
      'the bank’s own, read from a payload',
      { bank: { ...belfius, days: 90 } },
      { days: 180 },
      { on: '2026-08-30', source: 'institution' },
    ],
    [
      'the guide’s for that bank, however it is written',
      { bank: 'BÉLFIUS ' },
      { days: 180, except: [{ institution: 'Belfius', days: 90 }] },
      { on: '2026-08-30', source: 'institution' },
    ],
    [
      'the guide’s for the country',
      { bank: { ...belfius, country: 'GB' } },
      { days: 180, except: [{ country: 'GB', days: 90 }] },
      { on: '2026-08-30', source: 'policy' },
    ],
    [
      'the guide’s for the IBAN’s country',
      { bank: null },
      { days: 180, except: [{ country: 'BE', days: 90 }] },
      { on: '2026-08-30', source: 'policy' },
    ],
    [
      'not the one of another country',
      {},
      { days: 180, except: [{ country: 'GB', days: 90 }] },
      { on: '2026-11-28', source: 'policy' },
    ],
    [
      'not the one of another bank',
      {},
      { days: 180, except: [{ institution: 'ING', days: 90 }] },
      { on: '2026-11-28', source: 'policy' },
    ],
    ['nobody', {}, undefined, { state: 'unknown', why: 'neverSaid' }],
    ['a guide whose consents do not end', {}, { days: null }, { state: 'unknown', why: 'noEnd' }],
  ])('is worked out from %s', (_, bank, own, expected) => {
    expect(days(bank, own)).toMatchObject(expected);
  });

  it('counts from the last time it was given', () => {
    const renewed = {
      type: 'renewed',
      on: '2026-09-01',
      from: '2026-11-28',
      until: '2027-02-28',
    } as const;
    expect(days({ history: [granted, renewed] }, { days: 180 })).toMatchObject({
      on: '2027-02-28',
    });
  });

  it('counts from the first sighting where nobody said when it was given', () => {
    expect(days({ history: [], firstSeenAt: '2026-05-31T23:00:00Z' }, { days: 180 })).toMatchObject(
      { on: '2026-11-27' },
    );
  });
});

describe('a date that an event has overtaken', () => {
  const today = day('2026-11-01');
  const old = { ends: '2026-10-20', at: '2026-10-01T08:00:00Z' };

  it('gives way to a consent given after it', () => {
    const account = anAccount({
      ...old,
      history: [{ type: 'granted', on: '2026-10-25', until: null }],
    });
    expect(countdown(account, { days: 180 }, today)).toMatchObject({
      on: '2027-04-23',
      source: 'policy',
    });
  });

  it('gives way to a page that says, later than the date, that the account is linked', () => {
    const account = anAccount({ ...old, status: { value: 'linked', at: '2026-10-30T08:00:00Z' } });
    expect(countdown(account, { days: 180 }, today)).toMatchObject({
      on: '2027-04-18',
      source: 'policy',
    });
    expect(countdown(account, undefined, today)).toMatchObject({ why: 'neverSaid' });
  });

  it.each([
    ['once', '2026-10-30', [], '2026-12-10'],
    ['not yet on its last day', '2026-06-13', [], '2026-06-13'],
    ['on the day after', '2026-06-14', [], '2026-12-10'],
    ['more than once', '2027-02-01', [], '2027-06-08'],
    ['since it was over', '2026-10-30', [{ type: 'expired', on: '2026-10-10' }], '2027-04-08'],
    ['and over later', '2026-06-01', [{ type: 'expired', on: '2026-06-02' }], '2026-06-13'],
  ] as const)('was worked out, and it was given anew in between: %s', (_, alive, over, end) => {
    const account = anAccount({
      firstSeenAt: '2025-12-15T08:00:00Z',
      status: { value: 'linked', at: `${alive}T08:00:00Z` },
      history: [...over],
    });
    const { state, ...counted } = countdown(account, { days: 180 }, today);
    expect(counted).toMatchObject({ [state === 'expired' ? 'since' : 'on']: end });
  });

  it('stays where the same page says both', () => {
    const at = '2026-10-30T08:00:00Z';
    const account = anAccount({ ends: '2026-10-20', at, status: { value: 'linked', at } });
    expect(countdown(account, { days: 180 }, today)).toMatchObject({
      state: 'expired',
      since: '2026-10-20',
    });
  });
});

describe('a consent that is over before its date', () => {
  const today = day('2026-11-01');
  const said = (value: 'expired' | 'endedEarly', at: string) => ({ value, at });

  it.each([
    [
      'a page says expired',
      { ends: on, at: seenAt, status: said('expired', seenAt) },
      '2026-10-28',
    ],
    [
      'the user says so',
      { ends: on, at: seenAt, status: said('endedEarly', '2026-10-30T08:00:00Z') },
      '2026-10-30',
    ],
    [
      'a page says so on the last day',
      {
        ends: '2026-11-01',
        at: '2026-11-01T08:00:00Z',
        status: said('expired', '2026-11-01T08:00:00Z'),
      },
      '2026-11-01',
    ],
    ['no date is known', { ends: null, status: said('expired', seenAt) }, '2026-10-28'],
    [
      'the moment is tomorrow in UTC',
      { ends: on, status: said('expired', '2026-11-02T01:00:00Z') },
      '2026-11-01',
    ],
  ])('makes the countdown yield when %s', (_, given, since) => {
    const account = anAccount({ lastSeenAt: '2026-10-31T08:00:00Z', ...given });
    expect(countdown(account, policy, today)).toEqual({ state: 'ended', since });
  });

  const early = { type: 'endedEarly', on: '2026-10-28', expected: on, by: 'user' } as const;
  it.each([
    ['the same date is printed again', on, { state: 'ended', since: '2026-10-28' }],
    ['a later date is printed', '2027-04-28', { state: 'fresh', on: '2027-04-28' }],
  ])('when %s: as its row says', (_, ends, expected) => {
    const account = anAccount({
      ends,
      at: '2026-10-31T08:00:00Z',
      status: said('endedEarly', seenAt),
      history: [early],
      basis: { identifiers: [], told: [{ on, source, first: seenAt, last: seenAt }] },
    });
    expect(countdown(account, policy, today)).toMatchObject(expected);
  });

  it('is over since the first time it was said, not since the last', () => {
    const again = { ...early, on: '2026-10-30', by: 'page' } as const;
    const status = said('expired', '2026-10-30T08:00:00Z');
    const account = anAccount({ ends: on, at: seenAt, status, history: [early, again] });
    expect(countdown(account, policy, today)).toEqual({ state: 'ended', since: '2026-10-28' });
  });

  it('lives again when it was given anew, though the new end is not said', () => {
    const history = [early, { type: 'granted', on: '2026-10-30', until: null } as const];
    const account = anAccount({
      ends: on,
      at: seenAt,
      status: said('endedEarly', seenAt),
      history,
    });
    expect(countdown(account, policy, today)).toMatchObject({ state: 'due', on });
  });

  it.each([
    ['told after it was said to be over', '2026-10-30T12:00:00Z', '2026-10-30', 'fresh'],
    ['told before', '2026-10-30T07:00:00Z', '2026-10-30', 'ended'],
    ['of the day before, told after', '2026-10-30T12:00:00Z', '2026-10-29', 'ended'],
  ])('lives again where it was given anew on that day: %s', (_, at, value, state) => {
    const history = [{ type: 'granted', on: value, until: null } as const];
    const account = anAccount({
      history,
      status: said('expired', '2026-10-30T08:00:00Z'),
      authorisedOn: { value, at },
    });
    expect(countdown(account, policy, day('2026-11-02'))).toMatchObject({ state });
  });

  it('stays over since then when its date has passed too', () => {
    const account = anAccount({
      ends: on,
      at: seenAt,
      status: said('expired', seenAt),
      history: [early],
    });
    expect(countdown(account, policy, day('2026-12-24'))).toMatchObject({
      state: 'ended',
      since: '2026-10-28',
    });
  });

  it('is simply expired where it was said after the date had passed', () => {
    const account = anAccount({ ends: '2026-10-20', status: said('expired', seenAt) });
    expect(countdown(account, policy, today)).toMatchObject({
      state: 'expired',
      since: '2026-10-20',
    });
  });
});

describe('an account that was not seen for long', () => {
  it.each([
    ['2026-10-02', undefined],
    ['2026-10-03', '2026-09-03'],
    ['2027-09-03', '2026-09-03'],
  ])('is on %s not checked since %s', (today, since) => {
    const account = anAccount({ ends: '2027-12-31', lastSeenAt: '2026-09-03T08:00:00Z' });
    expect(countdown(account, policy, day(today)).notCheckedSince).toBe(since);
  });
});
