import { expect, it } from 'vitest';
import { dayAfter } from '../../../core/reading/day-after.ts';

const today = Temporal.PlainDate.from('2026-11-24');
const labels = ['Last synchronised', 'Laatste synchronisatie', 'Updated'];

it.each<[string, string | null]>([
  ['Last synchronised: 12 November 2026', '2026-11-12'],
  ['Updated 2026-11-12 14:05 · Expires on 12 April 2027', '2026-11-12'],
  ['Updated 12 December', '2025-12-12'],
  ['Updated 24 November', '2026-11-24'],
  ['Updated 29 February', '2024-02-29'],
  ['Updated 3 days ago', '2026-11-21'],
  ['Laatste synchronisatie op 12/11/2026', '2026-11-12'],
  ['Expires on 12 November 2026', null],
  ['Not updated since 12 November 2026', null],
  ['Updated by the bank, which was founded on 12 November 2020', null],
  ['Updated 12 April 2027', null],
  ['Updated 12 November 2026, updated 13 November 2026', null],
  ['Updated 2 months ago', null],
  ['Updated', null],
])('%s: what was done on %s', (text, day) => {
  expect(dayAfter(text, labels, { languages: ['nl'], today })).toBe(day);
});

it('is nothing where a date can be read two ways', () => {
  expect(dayAfter('Updated 03/04/2026', labels, { languages: [], today })).toBeNull();
});
