// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { BE, NL, rowThatSays } from './one-account.ts';
import { read } from './reading-page.ts';

describe('the currency of an account', () => {
  it.each([
    ['12,00 €', 'EUR'],
    ['£12.00', 'GBP'],
    ['12,00 zł', 'PLN'],
    ['12,00 Kč', 'CZK'],
    ['₺12', 'TRY'],
    ['12 ₴', 'UAH'],
    ['₪12', 'ILS'],
    ['₹12', 'INR'],
    ['USD 12.00', 'USD'],
    ['12.00 USD', 'USD'],
    ['-12.00 USD', 'USD'],
    ['Main (CHF)', 'CHF'],
    ['Main – CHF', 'CHF'],
    ['Main (€)', null],
    ['CHF · Main', null],
    ['Main · CHF · private', 'CHF'],
    ['CHF', 'CHF'],
    ['CHF,', 'CHF'],
    ['Pay 2026 CHF', 'CHF'],
    // What is no currency, or part of a word, or names none certainly.
    ['Main (ABC)', null],
    ['XEUR 12.00', null],
    ['12.00 EURO', null],
    ['12.00 $', null],
    ['The USD market', null],
    ['<button>Convert to USD 12.00</button>', null],
    ['USD12,000.00', 'USD'],
    ['12.000,50EUR', 'EUR'],
    ['Ref. SEK2024-001', null],
    ['Ref. 2024SEK', null],
  ])('%s is %s', (said, currency) => expect(rowThatSays(`<p>${said}</p>`).currency).toBe(currency));

  it('what stands alone goes before amounts, and each counts once', () => {
    const currencies = (said: string) =>
      read(`<ul><li>${BE} ${said}</li><li>${NL}</li></ul>`)
        .accounts.filter(({ iban }) => iban?.startsWith('BE'))
        .map(({ currency }) => currency);
    expect(currencies('<b>EUR</b><i>12.00 USD</i>')).toEqual(['EUR']);
    expect(currencies('<b>EUR</b><b>EUR</b>')).toEqual(['EUR']);
    expect(currencies('<b>EUR, USD</b>')).toEqual(['EUR', 'USD']);
    expect(currencies('<b>1.00 EUR</b><b>2.00 USD</b><b>3.00 EUR</b>')).toEqual(['EUR', 'USD']);
    expect(currencies('<b>1.00 EUR</b><i>2.00 USD</i>')).toEqual(['EUR']);
  });

  it('of several numbers of one account in texts of a block, each has what stands with it', () => {
    const line = (said: string) => `<p>${BE} ${said}</p>`;
    const of = (one: string, other: string) =>
      read(`<section><h3>Main</h3>${line(one)}${line(other)}</section><section>${NL}</section>`)
        .accounts.filter(({ iban }) => iban?.startsWith('BE'))
        .map(({ currency, status }) => [currency, status]);
    expect(of('1,00 EUR · Connected', '2,00 USD · Expired')).toEqual([
      ['EUR', 'linked'],
      ['USD', 'expired'],
    ]);
    expect(of('1,00 EUR · Connected', '2,00 EUR · Expired')).toEqual([['EUR', 'expired']]);
    expect(of('1,00 EUR', 'Expired')).toEqual([['EUR', 'expired']]);
  });

  it('of several numbers of one account in a block, none that say the same currency are two', () => {
    const line = (currency: string) => `<div><span>${BE}</span> <b>12,00 ${currency}</b></div>`;
    const of = (one: string, other: string) =>
      read(`<section>${line(one)}${line(other)}</section><section>${NL}</section>`)
        .accounts.filter(({ iban }) => iban?.startsWith('BE'))
        .map(({ currency }) => currency);
    expect(of('EUR', 'EUR')).toEqual(['EUR']);
    expect(of('EUR', 'USD')).toEqual(['EUR', 'USD']);
  });
});
