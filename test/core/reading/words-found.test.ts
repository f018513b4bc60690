import { expect, it } from 'vitest';
import { findWords } from '../../../core/reading/words-found.ts';

it.each([
  ['Expires on', 'Expires on 3 May', true],
  ['Expires on', 'Expires online', false],
  ['Expires on', 'It Expires on', true],
  [' Connected: ', 'Connected', true],
  ['*Active', 'x *active', true],
  ['*Active', '*actively', false],
  ['接続', '接続A', true],
  ['接続', 'A接続1', true],
  ['有効期限', '有効期限2027', true],
  ['', 'x', false],
  [' : ', 'x : y', false],
])('the label %j stands in %j: %s', (label, text, stands) =>
  expect(findWords(text, [label]) !== null).toBe(stands),
);
