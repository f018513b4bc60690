import { expect, it } from 'vitest';
import { answerReminder, stillOpen } from '../../../core/consent/answer-reminder.ts';
import type { GivenReminder } from '../../../core/consent/given.ts';
import { countAll } from '../../../core/consent/order.ts';
import { DEFAULT_PREFERENCES, remindersDue } from '../../../core/consent/reminders.ts';
import { anAccount, day } from './account.ts';

// What is answered in one place (the popup, the options page) counts in the others (the notification).
const kbc = anAccount({ key: 'kbc', ends: '2026-11-30' });
const ing = anAccount({ key: 'ing', ends: '2026-11-30', bank: 'ING', iban: 'BE56363123456788' });
const rest = { policies: new Map(), preferences: DEFAULT_PREFERENCES };

function toldOn(on: string, accounts: (typeof kbc)[], given: GivenReminder[] = []) {
  const [reminder] = remindersDue({ ...rest, accounts, given, today: day(on) });
  if (!reminder) throw new Error(`nothing is told on ${on}`);
  return { reminder, counted: countAll(accounts, rest.policies, day(on)), today: day(on) };
}

it.each([
  ['put off', { type: 'snooze', for: 'week' }],
  ['said to be renewed', { type: 'renewed' }],
] as const)('an account that was %s elsewhere leaves the reminder', (_, answer) => {
  const { reminder, counted, today } = toldOn('2026-11-16', [kbc, ing]);
  const only = { ...reminder, items: reminder.items.filter(({ account }) => account === 'kbc') };
  const { given } = answerReminder(only, answer, today);
  expect(stillOpen(reminder, counted, today, given)).toMatchObject({ institutions: ['ING'] });
  const all = answerReminder(reminder, answer, today).given;
  expect(stillOpen(reminder, counted, today, all)).toBe(null);
});

it('what is told again after "I renewed" stands until it is answered again', () => {
  const first = toldOn('2026-11-16', [kbc]);
  const { given } = answerReminder(first.reminder, { type: 'renewed' }, first.today);
  const { reminder, counted, today } = toldOn('2026-11-29', [kbc], given);
  expect(stillOpen(reminder, counted, today, [...given, ...reminder.gives])).not.toBe(null);
});

it('a reminder of an end that moved by some days closes, though the new one is near too', () => {
  const { reminder, today } = toldOn('2026-11-16', [kbc]);
  const moved = countAll([anAccount({ key: 'kbc', ends: '2026-12-04' })], rest.policies, today);
  expect(stillOpen(reminder, moved, today)).toBe(null);
});
