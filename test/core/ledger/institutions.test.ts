import { describe, expect, it } from 'vitest';
import { foldName } from '../../../core/ledger/fold-name.ts';
import { institutionsOf, matchInstitutions } from '../../../core/ledger/institutions.ts';
import { EMPTY } from '../../../core/ledger/merge.ts';
import { recordSightings } from '../../../core/ledger/record-sightings.ts';
import type { SeenInstitution } from '../../../core/ledger/sighting.ts';
import { sighting, today } from './sighting-maker.ts';

const nordea = (country: string, bic: string) => ({
  name: `Nordea ${country}`,
  id: `nordea-${country}`,
  bic,
  brand: 'Nordea',
});
const all = [
  nordea('Sweden', 'NDEASESS'),
  nordea('Denmark', 'NDEADKKK'),
  nordea('Finland', 'NDEAFIHH'),
  nordea('Norway', 'NDEANOKK'),
  { name: 'KBC Bank NV', bic: 'KREDBEBBXXX' },
  { name: 'Crédit Agricole S.p.A.' },
  { name: 'ING' },
  { name: 'Banque Populaire' },
];

describe('the institutions that a user can mean', () => {
  it.each([
    ['an id', 'nordea-Denmark', ['Nordea Denmark']],
    ['a BIC', 'NDEASESS', ['Nordea Sweden']],
    ['a BIC of a branch, in lower case', 'kredbebb123', ['KBC Bank NV']],
    [
      'a brand of four: a choice',
      'Nordea',
      ['Nordea Sweden', 'Nordea Denmark', 'Nordea Finland', 'Nordea Norway'],
    ],
    ['the name of one of a brand', 'nordea norway', ['Nordea Norway']],
    ['a name without its legal form', 'KBC Bank', ['KBC Bank NV']],
    ['a name without accents', 'CREDIT AGRICOLE', ['Crédit Agricole S.p.A.']],
    ['a name that lacks "Bank"', 'KBC', []],
    ['a name that holds another', 'ING Direct', []],
  ])('%s', (_, query, expected) => {
    expect(matchInstitutions(all, query).map(({ name }) => name)).toEqual(expected);
  });

  it.each([
    ['KBC Bank N.V.', 'kbc bank'],
    ['Intesa Sanpaolo S.p.A.', 'intesa sanpaolo'],
    ['DANSKE BANK A/S', 'danske bank'],
    ['AS SEB Pank', 'seb pank'],
    ['Deutsche Bank AG', 'deutsche bank'],
    ['Barclays Bank plc', 'barclays bank'],
    ['Crédit Mutuel', 'credit mutuel'],
    ['Sparkasse Köln/Bonn', 'sparkasse koln bonn'],
    ['SE', 'se'],
  ])('"%s" is compared as "%s"', (name, folded) => expect(foldName(name)).toBe(folded));
});

describe('the institutions of a ledger', () => {
  const ledgerOf = (...seen: (SeenInstitution | null)[]) =>
    recordSightings(
      EMPTY,
      seen.map((institution, i) => sighting({ id: `${i}`, institution })),
      { today },
    ).ledger;
  it('are counted once each, one told without an id among them', () => {
    const ledger = ledgerOf(
      { name: 'KBC', source: 'payload', id: 'k', bic: 'KREDBEBB' },
      { name: 'kbc', source: 'page' },
      { name: 'ING', source: 'page' },
      null,
    );
    expect(
      institutionsOf(ledger).map(({ institution, count }) => [institution.name, count]),
    ).toEqual([
      ['ING', 1],
      ['KBC', 2],
    ]);
  });

  it('stay apart where one name has two ids', () => {
    const ledger = ledgerOf(
      { name: 'Nordea', source: 'payload', id: 'se' },
      { name: 'Nordea', source: 'payload', id: 'dk' },
      { name: 'Nordea', source: 'page' },
    );
    expect(institutionsOf(ledger).map(({ count }) => count)).toEqual([1, 1, 1]);
  });
});
