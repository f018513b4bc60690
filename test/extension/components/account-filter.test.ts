import { expect, it } from 'vitest';
import { matchesFilter } from '../../../extension/components/account-filter.ts';
import { sampleLedger } from './sample-ledger.ts';

const [account] = sampleLedger(1).accounts;

it.each([
  ['', true],
  ['kbc', true],
  ['KBC operating', true],
  ['janssens', true],
  ['BE52 7340 0000 0009', true],
  ['be5273400000', true],
  ['ponto', true],
  ['triodos', false],
  ['kbc triodos', false],
])('typing "%s" finds the account: %s', (text, expected) => {
  expect(account && matchesFilter(account, { text, institution: null })).toBe(expected);
});

it('another bank is left out, whatever is typed', () => {
  expect(account && matchesFilter(account, { text: '', institution: 'Triodos' })).toBe(false);
});
