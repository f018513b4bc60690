import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type CalendarInput, calendarEvents, calendarOf } from '../../../core/consent/calendar.ts';
import { countAll } from '../../../core/consent/order.ts';
import type { ConsentPolicy } from '../../../core/guide/guide.ts';
import type { Account } from '../../../core/ledger/account.ts';
import { anAccount, day } from './account.ts';
import { speaker } from './say.ts';

const now = '2026-11-24T08:00:00.123Z';

function input(
  accounts: Account[],
  more: Partial<CalendarInput> & { on?: string } = {},
): CalendarInput {
  const today = day(more.on ?? '2026-11-24');
  return {
    counted: countAll(accounts, new Map<string, ConsentPolicy>(), today),
    ...speaker,
    today,
    now,
    ...more,
  };
}

/** What another program reads in the file. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      sequence: event.sequence,
      status: component.getFirstPropertyValue('status'),
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      isDay: event.startDate.isDate,
      summary: event.summary,
      description: event.description,
      alarms: component
        .getAllSubcomponents('valarm')
        .map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
    };
  });
}

const kbc = anAccount({ key: 'a', ends: '2026-12-24', name: { value: 'Zicht', at: now } });
const card = anAccount({ key: 'b', ends: '2026-12-24', iban: null, masked: '**** 1234' });
const ing = anAccount({ key: 'c', ends: '2026-12-24', bank: 'ING', iban: 'BE56363123456788' });

describe('a calendar file', () => {
  it('says whose each account is, where that is known', () => {
    const client = anAccount({ ...kbc, organisation: { value: 'Bakery Janssens', at: now } });
    const [event] = read(calendarOf(input([client, card])));
    expect(event?.description).toContain('Bakery Janssens, Zicht, BE71 •••• •••• 6769, EUR');
    expect(event?.description).toContain('**** 1234, EUR');
    expect(event?.description).not.toContain('Bakery Janssens, **** 1234');
  });

  it('holds one whole day for each end of an institution', () => {
    const events = read(calendarOf(input([kbc, card, ing])));
    expect(events).toHaveLength(2);
    expect(events.find((event) => event.summary.startsWith('KBC'))).toMatchObject({
      status: 'CONFIRMED',
      start: '2026-12-24',
      end: '2026-12-25',
      isDay: true,
      summary: 'KBC: bank consent expected to end (Ponto)',
      description: expect.stringMatching(
        /earlier\.\n• \*\*\*\* 1234, EUR\n• Zicht, BE71 [•\s]+6769, EUR$/u,
      ),
    });
  });

  it('names the clients whose accounts end: in the title where there is one, else in the lines', () => {
    const of = (account: Account, value: string) => ({
      ...account,
      organisation: { value, at: now },
    });
    const [one] = read(calendarOf(input([of(kbc, 'Acme'), of(card, 'Acme')])));
    expect(one?.summary).toBe('KBC (Acme): bank consent expected to end (Ponto)');
    const [two] = read(
      calendarOf(input([of(kbc, 'Acme'), of(card, 'Byte'), { ...kbc, key: 'x' }])),
    );
    expect(two?.summary).toBe('KBC: bank consent expected to end (Ponto)');
    expect(two?.description).toMatch(/• Acme, Zicht, .*\n• Byte, \*\*\*\* 1234, EUR\n• Zicht, /u);
  });

  it('rings at nine in the morning on each of the days', () => {
    const [event] = read(calendarOf(input([kbc], { remindAtOf: () => [0, 1, 30] })));
    expect(event?.alarms).toEqual(['-P29DT15H', '-PT15H', 'PT9H']);
  });

  it('says the same of the same, whatever the order', () => {
    expect(calendarOf(input([ing, card, kbc]))).toBe(calendarOf(input([kbc, card, ing])));
  });

  it('does not show an end that passed, nor one that nobody knows', () => {
    expect(
      calendarEvents(
        input([anAccount({ ends: '2026-11-01' }), anAccount({ provider: 'simplefin' })]),
      ),
    ).toEqual([]);
  });
});

it('the end of the year 9999, which means never, is no day of a calendar: the day after it spoils the file', () => {
  const never = anAccount({ key: 'a', ends: '9999-12-31' });
  const muted = { ...never, key: 'b', muted: { value: true, at: now } };
  expect(read(calendarOf(input([never, muted, ing])))).toHaveLength(1);
});

describe('importing again', () => {
  const renewed = (account: Account, until: string): Account => ({
    ...account,
    expires: { value: { on: until, source: 'page' }, at: '2026-12-01T08:00:00Z' },
    history: [
      ...account.history,
      { type: 'renewed', on: '2026-12-01', from: account.expires!.value.on, until },
    ],
  });
  const statuses = (accounts: Account[], more = {}) =>
    Object.fromEntries(
      read(calendarOf(input(accounts, { on: '2026-12-01', ...more }))).map((event) => [
        event.start,
        event.status,
      ]),
    );

  it('cancels the day of a consent that was renewed, under its own UID and with a later sequence', () => {
    const [before] = calendarEvents(input([kbc]));
    const later = { on: '2026-12-01', now: '2026-12-01T08:00:00Z' };
    const after = calendarEvents(input([renewed(kbc, '2027-05-30')], later));
    expect(after.map(({ on, status }) => [on, status])).toEqual([
      ['2026-12-24', 'CANCELLED'],
      ['2027-05-30', 'CONFIRMED'],
    ]);
    expect(after[0]?.uid).toBe(before?.uid);
    expect(after[0]?.sequence).toBeGreaterThan(before!.sequence);
  });

  it('keeps the day as long as one account of the bank still ends on it', () => {
    expect(statuses([renewed(kbc, '2027-05-30'), card])).toEqual({
      '2026-12-24': 'CONFIRMED',
      '2027-05-30': 'CONFIRMED',
    });
  });

  it.each([
    ['muted', { muted: { value: true, at: now } }],
    ['gone', { gone: { value: '2026-11-30', at: now } }],
    ['over early', { status: { value: 'endedEarly', at: '2026-11-30T08:00:00Z' } as const }],
  ])('cancels the day of one that is %s', (_, given) => {
    expect(statuses([{ ...kbc, ...given }])).toEqual({ '2026-12-24': 'CANCELLED' });
  });

  it('is later than the last file even when an account was erased', () => {
    const [before] = calendarEvents(input([kbc, card]));
    const [after] = calendarEvents(input([kbc], { now: '2026-11-24T08:01:00Z' }));
    expect(after?.uid).toBe(before?.uid);
    expect(after?.sequence).toBeGreaterThan(before!.sequence);
  });

  it('a cancelled event does not ring', () => {
    expect(
      read(calendarOf(input([{ ...kbc, muted: { value: true, at: now } }])))[0]?.alarms,
    ).toEqual([]);
  });
});

describe('names of any kind are read back as they were', () => {
  const nameOf = () => 'Ponto';
  const summary = (name: string) =>
    read(calendarOf(input([anAccount({ ends: '2026-12-24', bank: name })], { nameOf })))[0]
      ?.summary;

  it.each([
    ['commas, semicolons and backslashes', 'Bank, Sons; & Co \\n \\', 'Bank, Sons; & Co \\n \\'],
    ['quotes and colons', 'Say "yes": bank', 'Say "yes": bank'],
    ['emoji', '🏦'.repeat(30), '🏦'.repeat(30)],
    ['right-to-left text', 'בנק הפועלים, תל־אביב', 'בנק הפועלים, תל־אביב'],
    ['Arabic with a mark', 'البنك\u200fالأهلي', 'البنك\u200fالأهلي'],
    ['combining piles', `e${'\u0301'.repeat(40)}`, `e${'\u0301'.repeat(40)}`],
    ['a new line', 'First\nSecond', 'First Second'],
    [
      'an injected event',
      'X\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:evil',
      'X END:VEVENT BEGIN:VEVENT UID:evil',
    ],
    ['an override of direction', 'safe\u202egnp.exe', 'safegnp.exe'],
    ['NUL and other controls', 'a\u0000b\u0007c\u2028d', 'a b c d'],
    ['half a character', 'a\ud800b', 'a\ufffdb'],
  ])('%s', (_, name, expected) => {
    expect(summary(name)).toBe(`${expected}: bank consent expected to end (Ponto)`);
  });

  it('every line has at most 75 octets, is whole UTF-8, and ends with CR LF', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', maxLength: 200 }), { minLength: 1, maxLength: 4 }),
        (names) => {
          const at = now;
          const accounts = names.map((value, i) =>
            anAccount({ key: `k${i}`, ends: '2026-12-24', bank: value, name: { value, at } }),
          );
          const text = calendarOf(input(accounts));
          for (const line of text.split('\r\n')) {
            expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
            expect(line).not.toMatch(/[\r\n]/);
            expect(line.isWellFormed()).toBe(true);
          }
          expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
          expect(read(text).length).toBe(text.split('\r\nBEGIN:VEVENT\r\n').length - 1);
        },
      ),
      { numRuns: 60 },
    );
  });
});
