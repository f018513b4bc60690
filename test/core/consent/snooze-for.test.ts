import { expect, it } from 'vitest';
import { snoozeFor } from '../../../core/consent/snooze-for.ts';

it.each([
  [30, 'week'],
  [8, 'week'],
  [7, 'day'],
  [0, 'day'],
  [-3, 'day'],
] as const)('with %i days left, the button puts off by a %s', (daysLeft, expected) =>
  expect(snoozeFor({ daysLeft })).toBe(expected),
);
