import { describe, expect, it } from 'vitest';
import { answerReminder } from '../../../core/consent/answer-reminder.ts';
import { stillNeeded } from '../../../core/consent/given.ts';
import { DEFAULT_PREFERENCES } from '../../../core/consent/reminders.ts';
import { anAccount, day } from './account.ts';
import { everyDay, ing, kbc, Told, tink } from './told.ts';

describe('one consent, a browser open every day', () => {
  it('is told of 30, 14, 7, 3, 1 and 0 days before, each once, and never again', () => {
    expect(new Told([kbc]).run(...everyDay('2026-10-01', 120))).toEqual([
      '30@2026-10-31',
      '14@2026-11-16',
      '7@2026-11-23',
      '3@2026-11-27',
      '1@2026-11-29',
      '0@2026-11-30',
    ]);
  });

  it('asked a hundred times on one day tells once', () => {
    const told = new Told([kbc]);
    expect(
      Array.from({ length: 100 }, () => told.on('2026-11-23').length).reduce((a, b) => a + b),
    ).toBe(1);
  });

  it('is told of at the guide’s days, the user’s for all, or the user’s for the provider', () => {
    const days = everyDay('2026-11-01', 45);
    expect(new Told([tink]).run(...days)).toEqual(['20@2026-11-20']);
    expect(new Told([tink], { ...DEFAULT_PREFERENCES, remindAt: [5] }).run(...days)).toEqual([
      '5@2026-12-05',
    ]);
    expect(
      new Told([tink], { ...DEFAULT_PREFERENCES, remindAt: [5], perProvider: { tink: [2] } }).run(
        ...days,
      ),
    ).toEqual(['2@2026-12-08']);
    expect(
      new Told([tink], { ...DEFAULT_PREFERENCES, perProvider: { tink: [] } }).run(...days),
    ).toEqual([]);
  });

  it.each([
    ['muted', { muted: { value: true, at: '2026-10-01T00:00:00Z' } }],
    ['gone', { gone: { value: '2026-10-01', at: '2026-10-01T00:00:00Z' } }],
    ['over early', { status: { value: 'endedEarly', at: '2026-10-01T00:00:00Z' } as const }],
    ['without an end', { expires: null, provider: 'simplefin' }],
  ])('is not told of where it is %s', (_, given) => {
    expect(new Told([{ ...kbc, ...given }]).run(...everyDay('2026-10-15', 60))).toEqual([]);
  });
});

describe('several', () => {
  it('name again on the same day what was told on it, and not what was put off', () => {
    const told = new Told([kbc, ing]);
    const [first] = told.on('2026-11-23');
    told.keep(answerReminder(first!, { type: 'snooze', for: 'day' }, day('2026-11-23')).given);
    told.accounts = [kbc, ing, anAccount({ key: 'card', ends: '2026-11-30' })];
    expect(told.on('2026-11-23').map(({ items }) => items.map(({ account }) => account))).toEqual([
      ['card'],
    ]);
  });

  it('are one reminder per provider and day, which names each institution once', () => {
    const card = anAccount({ key: 'card', ends: '2026-11-30', bank: 'KBC' });
    const told = new Told([tink, ing, card, kbc]);
    told.on('2026-11-20');
    expect(
      told.on('2026-11-23').map(({ id, institutions, items }) => [id, institutions, items.length]),
    ).toEqual([['ponto/2026-11-23', ['KBC', 'ING'], 3]]);
  });

  it('one learnt later on the same day joins the same notification', () => {
    const told = new Told([kbc]);
    told.on('2026-11-23');
    told.accounts = [kbc, { ...ing, firstSeenAt: '2026-11-23T10:00:00Z' }];
    const [again, ...more] = told.on('2026-11-23');
    expect(more).toEqual([]);
    expect(again).toMatchObject({
      id: 'ponto/2026-11-23',
      institutions: ['ING', 'KBC'],
      gives: [{ account: 'ing' }],
    });
    expect(told.on('2026-11-23')).toEqual([]);
  });
});

describe('missed while the browser was closed', () => {
  it('days collapse into the most urgent', () => {
    expect(new Told([kbc]).run('2026-10-20', '2026-11-25', '2026-11-26')).toEqual(['7@2026-11-25']);
  });

  it('one provider alone is told as always, late or not', () => {
    expect(new Told([kbc]).on('2026-11-25')).toMatchObject([
      { id: 'ponto/2026-11-25', type: 'provider', late: true },
    ]);
  });

  it('providers are told together, once, as one summary', () => {
    const told = new Told([kbc, ing, tink]);
    expect(told.on('2026-11-25')).toMatchObject([
      {
        id: 'summary/2026-11-25',
        type: 'summary',
        provider: null,
        late: true,
        daysLeft: 5,
        institutions: ['ING', 'KBC', 'Belfius'],
      },
    ]);
    expect(told.on('2026-11-25')).toEqual([]);
    expect(told.on('2026-11-26')).toEqual([]);
  });

  it('what was learnt after its day is not missed: each provider tells of its own', () => {
    const at = '2026-11-25T09:00:00Z';
    const learnt = [
      anAccount({ key: 'kbc', ends: '2026-11-30', at }),
      anAccount({ key: 'tink', provider: 'tink', ends: '2026-12-10', at }),
    ];
    expect(new Told(learnt).on('2026-11-25').map(({ id, late }) => [id, late])).toEqual([
      ['ponto/2026-11-25', false],
      ['tink/2026-11-25', false],
    ]);
  });

  it('an end that passed is told once, as what it is', () => {
    const told = new Told([kbc]);
    expect(told.on('2026-12-20')).toMatchObject([
      { daysLeft: -20, late: true, items: [{ account: 'kbc', end: '2026-11-30' }] },
    ]);
    expect(told.run(...everyDay('2026-12-20', 40))).toEqual([]);
  });

  it('is not told again when what was told of it is forgotten, nor when a page has said so', () => {
    expect(new Told([kbc]).run('2027-11-30')).toEqual(['0@2027-11-30']);
    expect(new Told([kbc]).run('2027-12-01', '2030-01-01')).toEqual([]);
    const seen = { ...kbc, status: { value: 'expired', at: '2026-12-10T08:00:00Z' } as const };
    expect(new Told([seen]).run('2026-12-20')).toEqual([]);
  });

  it('an end is told to who was away that day, also where a page called the consent before it expired', () => {
    const history = [
      { type: 'renewed', on: '2026-06-03', from: '2026-06-01', until: '2026-12-01' } as const,
    ];
    const status = { value: 'expired', at: '2026-06-02T09:00:00Z' } as const;
    const renewed = anAccount({ ends: '2026-12-01', at: '2026-06-03T09:00:00Z', status, history });
    expect(new Told([renewed]).run('2026-10-01', '2026-12-05', '2026-12-06')).toEqual([
      '0@2026-12-05',
    ]);
  });

  it('an end that had passed when it was first read is not told: the user was looking at it', () => {
    const old = anAccount({ ends: '2026-11-01', at: '2026-11-20T09:00:00Z' });
    expect(new Told([old]).run(...everyDay('2026-11-20', 10))).toEqual([]);
  });
});

describe('clocks', () => {
  it.each([
    [
      'set back three days after a reminder',
      ['2026-11-23', '2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24'],
      ['7@2026-11-23', '14@2026-11-20'],
    ],
    [
      'set back a year and forward again',
      ['2026-11-23', '2025-11-23', '2025-11-24', '2026-11-23', '2026-11-24'],
      ['7@2026-11-23'],
    ],
    [
      'a zone to the west: yesterday again',
      ['2026-11-16', '2026-11-23', '2026-11-22', '2026-11-23'],
      ['14@2026-11-16', '7@2026-11-23'],
    ],
    [
      'a zone to the west, an hour after a reminder',
      ['2026-11-16', '2026-11-15', '2026-11-16'],
      ['14@2026-11-16'],
    ],
    [
      'a zone to the east: a day is skipped',
      ['2026-11-22', '2026-11-24', '2026-11-25'],
      ['14@2026-11-22', '7@2026-11-24'],
    ],
    [
      'ran ahead past the end, and was put right',
      ['2026-10-01', '2027-10-01', '2026-10-02', '2026-10-31', '2026-11-30'],
      ['0@2027-10-01', '30@2026-10-31', '0@2026-11-30'],
    ],
    [
      'ran ahead to ten days before the end, and was put right',
      ['2026-11-20', '2026-10-01', '2026-10-31', '2026-11-16'],
      ['14@2026-11-20', '30@2026-10-31', '14@2026-11-16'],
    ],
    [
      'asleep from before a reminder until after the next',
      ['2026-11-15', '2026-11-28'],
      ['30@2026-11-15', '3@2026-11-28'],
    ],
  ])('%s', (_, days, expected) => {
    expect(new Told([kbc]).run(...days)).toEqual(expected);
  });
});

describe('quiet hours', () => {
  const quiet = { from: '22:00', until: '07:30' };
  it.each([
    ['00:00', 0],
    ['07:29', 0],
    ['07:30', 1],
    ['21:59', 1],
    ['22:00', 0],
  ])('at %s: %s reminders', (time, count) => {
    expect(new Told([kbc], { ...DEFAULT_PREFERENCES, quiet }).on('2026-11-23', time)).toHaveLength(
      count,
    );
  });

  it('what was held over midnight is told in the morning', () => {
    const told = new Told([kbc], { ...DEFAULT_PREFERENCES, quiet });
    expect(told.on('2026-11-30', '22:30')).toEqual([]);
    expect(told.on('2026-12-01', '07:30')).toMatchObject([{ daysLeft: -1 }]);
  });
});

it('what was told of ends long ago is kept no longer, but for the latest of an account', () => {
  const given = (account: string, ...ends: string[]) =>
    ends.map((end) => ({ account, end, threshold: 0, on: end }));
  const kept = stillNeeded(
    [
      ...given('a', '2025-10-01', '2025-12-01', '2026-12-01'),
      ...given('b', '2024-01-01', '2024-06-01'),
    ],
    day('2026-11-24'),
  );
  expect(kept.map(({ account, end }) => `${account} ${end}`)).toEqual([
    'a 2025-12-01',
    'a 2026-12-01',
    'b 2024-06-01',
  ]);
});
