import { expect, it } from 'vitest';
import { parseDays } from '../../../extension/components/reminders/DaysField.tsx';

it.each([
  ['30, 14, 7', [30, 14, 7]],
  ['7 30 7', [30, 7]],
  ['', []],
  ['-1', null],
  ['366', null],
  ['1.5', null],
  ['soon', null],
])('"%s" is read as %j', (typed, days) => {
  expect(parseDays(typed)).toEqual(days);
});
