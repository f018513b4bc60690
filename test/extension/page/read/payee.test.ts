// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { BE, NL } from './one-account.ts';
import { read } from './reading-page.ts';

const count = (html: string) => read(html).accounts.length;

describe('a number that one is asked to pay to is no account of the user', () => {
  it.each([
    'Our bank account',
    'Our IBAN:',
    'Top up: transfer to',
    'To verify, send to',
    'Please transfer the amount to',
    'Pay into',
    'Overmaken naar',
    'Stort op',
    'Ons rekeningnummer',
    'Onze rekening',
    'Virez vers',
    'À verser sur',
    'Notre compte bancaire',
    'Überweisen an',
    'Bitte überweise auf',
    'Unsere Bankverbindung',
    'Bonifico a',
    'Versa su',
    'Il nostro conto',
    'Transferir a',
    'Ingresa en',
    'Nuestra cuenta bancaria',
  ])('“%s”', (label) => {
    expect([
      count(`<section><p>${label}</p><p>${BE}</p></section>`),
      count(`<section><div><span>${label}</span><span>${BE}</span></div></section>`),
      count(`<section><p>${label}<br>${BE}</p></section>`),
      count(`<section><h3>${label}</h3><p>${BE}</p></section>`),
      count(`<table><tr><td>${label}</td><td>${BE}</td></tr></table>`),
      count(`<p>${label} ${BE}</p>`),
    ]).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it.each([
    'Our accounts',
    'Current account',
    'Transfer',
    'Transfers to Japan',
    'Account to send',
    'Onze rekeningen',
    'Nos comptes',
    'Unsere Konten',
    'I nostri conti',
    'Nuestras cuentas',
  ])('but “%s” is a name', (name) => {
    expect(count(`<section><p>${name}</p><p>${BE}</p></section>`)).toBe(1);
  });

  it('of a list only what stands right before a number counts', () => {
    expect(count(`<p>Choose an account to send to</p><ul><li>${BE}</li><li>${NL}</li></ul>`)).toBe(
      2,
    );
  });
});
