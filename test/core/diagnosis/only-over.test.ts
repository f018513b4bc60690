import { expect, it } from 'vitest';
import { isOnlyOver } from '../../../core/diagnosis/only-over.ts';
import type { Faq } from '../../../core/guide/guide.ts';

it.each<[Faq['when'], boolean]>([
  [{ consent: 'expired' }, true],
  [{ consent: 'endedEarly' }, false],
  [{ consent: 'due' }, false],
  [{ consent: 'expired', page: 'accounts' }, false],
  [{ page: 'accounts' }, false],
])('%o says only that a consent is over: %s', (when, expected) => {
  expect(isOnlyOver({ when })).toBe(expected);
});
