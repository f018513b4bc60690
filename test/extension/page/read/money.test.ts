// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { read } from './reading-page.ts';

const BE = 'BE71096123456769';

describe('a balance is never read as a name', () => {
  it.each([
    '1,00 EUR ≈ 1.08 USD',
    '100 EUR ≈ 108 USD',
    'Saldo 1,00 EUR',
    'Solde : 1 234,00 €',
    'Balance €5',
    'Available 100.00',
    'Disponibile 12 EUR',
    'Line 3 BIS 12 EUR',
  ])('%s', (balance) => {
    const names = (html: string) => read(html).accounts.map(({ name }) => name);
    expect(names(`<ul><li>${BE} <b>${balance}</b></li></ul>`)).toEqual([null]);
    expect(names(`<ul><li>Main ${BE} <b>${balance}</b></li></ul>`)).toEqual(['Main']);
  });

  it.each(['Sichtkonto EUR 2', 'USD account', 'Main 1.5', 'Loyer 12 BIS', '€ account'])(
    '%s is a name',
    (name) => {
      expect(read(`<ul><li><b>${name}</b> ${BE}</li></ul>`).accounts[0]?.name).toBe(name);
    },
  );
});
