// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { LONGEST_TEXT, lineOf, patternOf } from '../../../../extension/page/read/line.ts';

it.each([
  ['Main', 'Main'],
  [' Main\n', 'Main'],
  ['12', '0'],
  [' 12.50 EUR ', '0.0 EUR'],
  ['Main 4711', 'Main 0'],
  ['3 May 2027, 12:00 h', '0 May 0, 0:0 h'],
  ['', ''],
])('the pattern of %j is %j', (text, pattern) => {
  expect(patternOf(text)).toBe(pattern);
  expect(patternOf(text)).toBe(pattern);
});

it.each([
  ['a letter', 'a', true],
  ['a mark', '~', true],
  ['a letter that is not English', 'é', true],
  ['a space before a letter', ' a', true],
  ['no text', '', false],
  ['spaces alone', ' \n\t\u00a0\u2003', false],
  ['the longest text', 'a'.repeat(LONGEST_TEXT), true],
  ['a text that is longer', 'a'.repeat(LONGEST_TEXT + 1), false],
])('%s is a line or none', (_, text, isLine) =>
  expect(lineOf(text, document.body, 0, null)?.text ?? null).toBe(isLine ? text : null),
);

it('a line is text on the line of the one before it, where nothing else is said', () => {
  expect(lineOf('a', document.body, 1, 'b')).toEqual({
    text: 'a',
    pattern: 'a',
    element: document.body,
    segment: 1,
    label: 'b',
    type: 'text',
    node: null,
    breaks: false,
  });
});
