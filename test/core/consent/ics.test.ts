import { expect, it } from 'vitest';
import { momentValue, textLine } from '../../../core/consent/ics.ts';

it.each([
  ['NUL and other controls are taken out', 'a\u0000b\u0007c\u007f', 'X:abc'],
  ['every kind of line end is one', 'a\r\nb\rc\nd\u2028e', 'X:a\\nb\\nc\\nd\\ne'],
  ['what means something is escaped', 'a,b;c\\d:e', 'X:a\\,b\\;c\\\\d:e'],
])('%s', (_, text, line) => expect(textLine('X', text)).toBe(line));

it('a moment is written in UTC, to the second', () => {
  expect(momentValue('2026-11-24T08:00:59.999Z')).toBe('20261124T080059Z');
});
