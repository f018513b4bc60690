// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { BE } from './one-account.ts';
import { read } from './reading-page.ts';

/** Kosovo has no table of banks: nothing is known by this number. */
const UNKNOWN = 'XK051212012345678906';
const banksUnder = (heading: string) => {
  const { accounts, questions } = read(
    `<main><h1>${heading}</h1><p>Access expires on 12 April 2027</p><ul><li>${BE}</li><li>${UNKNOWN}</li></ul></main>`,
  );
  return {
    banks: accounts.map(({ institution }) => institution?.name ?? null),
    expires: accounts.map(({ expires }) => expires?.on ?? null),
    asked: questions.length,
  };
};

describe('a heading that speaks of banks, and is the name of none', () => {
  it.each(
    (
      'Bank connections|Your bank|Your banks|Bank feeds|Bank synchronisation|Connect a bank|Add bank|Bank dashboard|Bank data|' +
      'Bank settings|Bank login|Bank and cash|Bank & Cash|Bank consent|Bank access|Linked banks|Connected banks (2)|' +
      'Mijn banken|Mijn bank|Kas en bank|Bank koppelen|Gekoppelde banken|Bankkoppelingen|Banken|' +
      'Ma banque|Mes banques|Banque et caisse|Ajouter une banque|Connexions bancaires|' +
      'La mia banca|Le mie banche|Banca e cassa|Collega una banca|' +
      'Mi banco|Mis bancos|Caja y bancos|Conectar un banco|' +
      'Meine Bank|Meine Banken|Bank und Kasse|Bank hinzufügen|Bankverbindungen'
    ).split('|'),
  )('“%s”', (heading) => {
    expect(banksUnder(heading)).toEqual({
      banks: ['Belfius', null],
      expires: [null, null],
      asked: 0,
    });
  });

  it.each([
    'Fictieve Bank',
    'Bank of Nowhere',
    'Banque Imaginaire du Nord',
    'Sparkasse Musterstadt',
    'Openbank',
    'KBC Bank',
  ])('but “%s” is a name', (heading) => {
    expect(banksUnder(heading)).toEqual({
      banks: [heading, heading],
      expires: ['2027-04-12', '2027-04-12'],
      asked: 0,
    });
  });
});
