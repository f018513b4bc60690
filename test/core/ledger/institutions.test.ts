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

const nordeas = ['Nordea Sweden', 'Nordea Denmark', 'Nordea Finland', 'Nordea Norway'];

describe('the institutions that a user can mean', () => {
  it.each([
    ['an id', 'nordea-Denmark', ['Nordea Denmark']],
    ['a BIC', 'NDEASESS', ['Nordea Sweden']],
    ['a BIC of a branch, in lower case', 'kredbebb123', ['KBC Bank NV']],
    ['a brand of four: a choice', 'Nordea', nordeas],
    ['the name of one of a brand', 'nordea norway', ['Nordea Norway']],
    ['a name without its legal form', 'KBC Bank', ['KBC Bank NV']],
    ['a name without accents', 'CREDIT AGRICOLE', ['Crédit Agricole S.p.A.']],
    ['a brand without accents and legal forms', 'NORDEA AB', nordeas],
    ['nothing', '', []],
    ['a name that lacks "Bank"', 'KBC', []],
    ['a name that holds another', 'ING Direct', []],
  ])('%s', (_, query, expected) => {
    expect(matchInstitutions(all, query).map(({ name }) => name)).toEqual(expected);
  });

  it.each([
    [
      'an id before a BIC',
      { name: 'x', id: 'nordea-Denmark', bic: 'NDEASESS' },
      ['Nordea Denmark'],
    ],
    ['a BIC before a name', { name: 'ING', bic: 'NDEASESS' }, ['Nordea Sweden']],
    ['a name, where its BIC is none', { name: 'ING', bic: 'x' }, ['ING']],
    ['a name, where its BIC is nobody’s', { name: 'ING', bic: 'BBRUBEBB' }, ['ING']],
    ['a name, where it has neither id nor brand', { name: 'KBC Bank' }, ['KBC Bank NV']],
  ])('%s, of what an app names', (_, query, expected) => {
    expect(matchInstitutions(all, query).map(({ name }) => name)).toEqual(expected);
  });

  it.each(
    'nv sa spa ag plc ltd gmbh se bv ab as asa oy oyj srl sarl sas cv cvba scrl kg kgaa eg llc inc scpa sca nvsa sanv'.split(
      ' ',
    ),
  )('"%s" is a legal form, before a name and behind it', (form) => {
    expect([foldName(`Huis Bank ${form.toUpperCase()}`), foldName(`${form} Huis Bank`)]).toEqual([
      'huis bank',
      'huis bank',
    ]);
    expect(foldName(`Huis ${form} Bank`)).toBe(`huis ${form} bank`);
  });

  it.each([
    ['“KBC” (NV)', 'kbc'],
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

  it.each<[string, SeenInstitution, SeenInstitution, number]>([
    [
      'one BIC and one name are one',
      { name: 'KBC NV', source: 'payload', id: 'k', bic: 'KREDBEBB' },
      { name: 'KBC', source: 'page', bic: 'KREDBEBBXXX' },
      1,
    ],
    [
      'one name and two BICs are two',
      { name: 'Nordea', source: 'payload', id: 'se', bic: 'NDEASESS' },
      { name: 'Nordea', source: 'page', bic: 'NDEADKKK' },
      2,
    ],
    [
      'one BIC and two names are two',
      { name: 'KBC', source: 'payload', id: 'k', bic: 'KREDBEBB' },
      { name: 'CBC', source: 'page', bic: 'KREDBEBB' },
      2,
    ],
    [
      'a BIC that is none does not count',
      { name: 'KBC', source: 'payload', id: 'k', bic: 'KREDBEBB' },
      { name: 'KBC', source: 'page', bic: 'kredbe' },
      1,
    ],
  ])('%s', (_, one, other, count) => {
    expect(institutionsOf(ledgerOf(one, other))).toHaveLength(count);
  });

  it('are those of accounts that are not gone', () => {
    const kbc = { name: 'KBC', source: 'page' } as const;
    const known = ledgerOf({ name: 'ING', source: 'page' }, kbc);
    const complete = { provider: 'ponto', at: '2026-11-24T12:00:00Z' };
    const seen = sighting({ id: '1', institution: kbc, seenAt: complete.at });
    const { ledger } = recordSightings(known, [seen], { today, complete });
    expect(institutionsOf(ledger).map(({ institution }) => institution.name)).toEqual(['KBC']);
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
