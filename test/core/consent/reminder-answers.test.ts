import { describe, expect, it } from 'vitest';
import { answerReminder, stillOpen } from '../../../core/consent/answer-reminder.ts';
import { countAll } from '../../../core/consent/order.ts';
import type { Account } from '../../../core/ledger/account.ts';
import { anAccount, day } from './account.ts';
import { everyDay, ing, kbc, policies, Told } from './told.ts';

describe('answers', () => {
  const snoozed = (on: string, length: 'day' | 'week') => {
    const told = new Told([kbc]);
    const [reminder] = told.on(on);
    told.keep(answerReminder(reminder!, { type: 'snooze', for: length }, day(on)).given);
    return told.run(...everyDay(on, 30));
  };

  it.each([
    [
      'a day',
      '2026-11-16',
      'day',
      ['14@2026-11-17', '7@2026-11-23', '3@2026-11-27', '1@2026-11-29', '0@2026-11-30'],
    ],
    [
      'a week, to a day that has its own reminder',
      '2026-11-16',
      'week',
      ['7@2026-11-23', '3@2026-11-27', '1@2026-11-29', '0@2026-11-30'],
    ],
    [
      'a week, cut short the day before the end',
      '2026-11-23',
      'week',
      ['1@2026-11-29', '0@2026-11-30'],
    ],
    ['a day, on the day before the end', '2026-11-29', 'day', ['0@2026-11-30']],
    ['a week, on the last day', '2026-11-30', 'week', ['0@2026-12-01']],
    ['a week, where it is over', '2026-12-01', 'week', ['0@2026-12-08']],
  ] as const)('snoozed for %s on %s', (_, on, length, expected) => {
    expect(snoozed(on, length)).toEqual(expected);
  });

  it('"I renewed" asks to see the page, and is asked for once more on the day before', () => {
    const told = new Told([kbc]);
    const [reminder] = told.on('2026-11-16');
    const answer = answerReminder(reminder!, { type: 'renewed' }, day('2026-11-16'));
    told.keep(answer.given);
    expect(answer.next).toBe('look');
    expect(told.run(...everyDay('2026-11-17', 12))).toEqual([]);
    expect(told.on('2026-11-29')).toMatchObject([{ items: [{ threshold: 1, unseen: true }] }]);
    expect(told.run(...everyDay('2026-11-29', 30))).toEqual([]);
  });

  it.each([
    ['day', ['0@2026-11-30']],
    ['week', ['0@2026-11-30']],
  ] as const)(
    'asked for once more after "I renewed" and put off for a %s, it comes again',
    (length, expected) => {
      const told = new Told([kbc]);
      const [first] = told.on('2026-11-16');
      told.keep(answerReminder(first!, { type: 'renewed' }, day('2026-11-16')).given);
      const [again] = told.on('2026-11-29');
      told.keep(answerReminder(again!, { type: 'snooze', for: length }, day('2026-11-29')).given);
      expect(told.run(...everyDay('2026-11-29', 30))).toEqual(expected);
    },
  );

  it('"I renewed" takes back what was put off before it', () => {
    const told = new Told([kbc]);
    const [first] = told.on('2026-11-20');
    told.keep(answerReminder(first!, { type: 'snooze', for: 'week' }, day('2026-11-20')).given);
    // The popup's, where the account stands on its own.
    const later = { ...first!, items: first!.items.map((item) => ({ ...item, threshold: 7 })) };
    told.keep(answerReminder(later, { type: 'renewed' }, day('2026-11-24')).given);
    expect(told.run(...everyDay('2026-11-24', 30))).toEqual(['1@2026-11-29']);
  });

  it('"I renewed" on the last reminder is believed', () => {
    const told = new Told([kbc]);
    const [reminder] = told.on('2026-11-29');
    told.keep(answerReminder(reminder!, { type: 'renewed' }, day('2026-11-29')).given);
    expect(told.run(...everyDay('2026-11-29', 30))).toEqual([]);
  });

  it('a page that shows the new date closes the reminder, and the new end is told of in its time', () => {
    const told = new Told([kbc, ing]);
    const [reminder] = told.on('2026-11-16');
    const open = () =>
      stillOpen(reminder!, countAll(told.accounts, policies, day('2026-11-17')), day('2026-11-17'));
    const renewed = (account: Account) => ({
      ...account,
      expires: { value: { on: '2027-05-16', source: 'page' as const }, at: '2026-11-17T09:00:00Z' },
    });
    expect(open()).toMatchObject({ institutions: ['ING', 'KBC'], daysLeft: 13 });
    told.accounts = [renewed(kbc), ing];
    expect(open()).toMatchObject({ id: reminder!.id, institutions: ['ING'], daysLeft: 13 });
    told.accounts = [renewed(kbc), { ...ing, muted: { value: true, at: '2026-11-17T09:00:00Z' } }];
    expect(open()).toBe(null);
    expect(told.run(...everyDay('2026-11-17', 200)).length).toBe(6);
  });

  it('an end that another source prints a day later is the same end', () => {
    const told = new Told([kbc]);
    told.on('2026-11-23');
    told.accounts = [anAccount({ key: 'kbc', ends: '2026-12-01', source: 'payload' })];
    expect(told.on('2026-11-24')).toEqual([]);
  });
});
