// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { BE } from './one-account.ts';
import { read } from './reading-page.ts';

const end = (html: string, language = 'en') =>
  read(`<main>${html}</main>`, undefined, [language]).accounts[0]?.expires?.on ?? null;

describe('a consent that is told by where it begins and ends', () => {
  it.each([
    ['Valid from 24 November 2026 until 3 May 2027', 'en'],
    ['Access from 24 Nov 2026 to 3 May 2027', 'en'],
    ['Valid: 24/11/2026 – 03/05/2027', 'en-GB'],
    ['Valido dal 24/11/2026 al 03/05/2027', 'it'],
    ['Consentement du 24/11/2026 au 03/05/2027', 'fr'],
    ['Geldig van 24-11-2026 t/m 03-05-2027', 'nl'],
    ['Gültig vom 24.11.2026 bis 03.05.2027', 'de'],
    ['Válido desde 24/11/2026 hasta 03/05/2027', 'es'],
  ])('%s', (text, language) =>
    expect(end(`<p>${BE}</p><p>${text}</p>`, language)).toBe('2027-05-03'),
  );

  it('stands in one column', () =>
    expect(
      end(
        `<table><tr><th>IBAN</th><th>Validity period</th></tr><tr><td>${BE}</td><td>24 Nov 2026 – 3 May 2027</td></tr></table>`,
      ),
    ).toBe('2027-05-03'));

  it.each(['Transactions from 1 Nov 2026 to 30 Nov 2026', 'From 1 Nov 2026 to 30 Nov 2026'])(
    'not: %s',
    (text) => expect(end(`<p>${BE}</p><p>${text}</p>`)).toBeNull(),
  );
});
