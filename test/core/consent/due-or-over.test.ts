import { expect, it } from 'vitest';
import { isDueOrOver, isOver, isReminded } from '../../../core/consent/due-or-over.ts';

it.each([
  ['fresh', { reminded: false, over: false, dueOrOver: false }],
  ['due', { reminded: true, over: false, dueOrOver: true }],
  ['expired', { reminded: true, over: true, dueOrOver: true }],
  ['ended', { reminded: false, over: true, dueOrOver: true }],
  ['unknown', { reminded: false, over: false, dueOrOver: false }],
] as const)('a consent that is %s: %j', (state, expected) => {
  expect({
    reminded: isReminded({ state }),
    over: isOver({ state }),
    dueOrOver: isDueOrOver({ state }),
  }).toEqual(expected);
});
