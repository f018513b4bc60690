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
    // Where a savings account pays out to: another bank's, for which no consent was given.
    'Nominated account',
    'Reference account',
    'Referenzkonto',
    'Referentierekening',
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
    'Payments',
    'Reference',
    'Suppliers',
  ])('but “%s” is a name', (name) => {
    expect(count(`<section><p>${name}</p><p>${BE}</p></section>`)).toBe(1);
  });

  it.each([
    ['before it', ['Our bank account', BE, '12.00']],
    ['last', ['12.00', 'Our bank account', BE]],
  ])('in a row of more than two cells it is another column, %s', (_, cells) => {
    const row = (of: readonly string[]) =>
      `<tr>${of.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    expect(count(`<table>${row(cells)}${row(['Main', NL, '1.00'])}</table>`)).toBe(2);
  });

  it.each([
    'e.g.',
    'E.g.:',
    'z. B.',
    'z.B.',
    'p. ex.',
    'Bijv.',
    'Voorbeeld:',
    'ad es.',
    'p. ej.',
    'Esempio:',
  ])('nor is an example: “%s”', (label) => {
    expect(count(`<p>${label} ${BE}</p>`)).toBe(0);
    expect(count(`<p><small>${label}</small> <code>${BE}</code></p>`)).toBe(0);
  });

  it.each([
    'Beneficiary',
    'Tegenrekening',
    'Gegenkonto',
    'Bénéficiaire',
    'Destinatario',
    'Acreedor',
  ])('nor is what is labelled “%s”', (label) => {
    const own = `<p>Main ${NL}</p>`;
    expect(count(`<section>${own}<p>${label}: ${BE}</p></section>`)).toBe(1);
    expect(count(`<section>${own}<p>${label}:</p><p>${BE}</p></section>`)).toBe(1);
    expect(count(`<dl><dt>IBAN</dt><dd>${NL}</dd><dt>${label}</dt><dd>${BE}</dd></dl>`)).toBe(1);
  });

  it('what is long is no label', () => {
    const long =
      'Here you see the account whose number you may give to whom you like to pay you, and transfer to';
    expect(count(`<section><p>${long}</p><p>${BE}</p></section>`)).toBe(1);
  });

  it('a comment and spaces between them part nothing', () => {
    expect(count(`<section><p>Transfer to</p> <!-- x --> <div><b> ${BE}</b></div></section>`)).toBe(
      0,
    );
  });

  it('of a list only what stands right before a number counts', () => {
    expect(count(`<p>Choose an account to send to</p><ul><li>${BE}</li><li>${NL}</li></ul>`)).toBe(
      2,
    );
  });
});
