import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountByHand } from '../../../core/ledger/account-by-hand.ts';
import { guessColumns, readCsv, toCsvRows, toCsvText } from '../../../core/ledger/csv.ts';
import { fromCell, toCell } from '../../../core/ledger/csv-cell.ts';
import { EMPTY } from '../../../core/ledger/merge.ts';
import { recordSightings } from '../../../core/ledger/record-sightings.ts';
import { sighting, today } from './sighting-maker.ts';

const seenAt = '2026-11-24T08:00:00Z';
const defaults = { provider: 'ponto', seenAt };

describe('a cell', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+32 2 555', "'+32 2 555"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    ['  =1', "'  =1"],
    ['"=1', `'"=1`],
    ["'=1", "''=1"],
    ["O'Brien", "O'Brien"],
    ["'t Hof", "''t Hof"],
    ['＝1', "'＝1"],
    ['\u200b=1', "'\u200b=1"],
    ['\u202e\u00ad=1', "'\u202e\u00ad=1"],
    ['Savings = good', 'Savings = good'],
  ])('%j is written as %j', (value, cell) => {
    expect(toCell(value)).toBe(cell);
    expect(fromCell(cell)).toBe(value);
  });

  it('gives every value back', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('', '=', "'", "''", "'=", ' @'),
        (text, start) => {
          expect(fromCell(toCell(start + text))).toBe(start + text);
        },
      ),
    ));
});

describe('a table', () => {
  const ledger = recordSightings(
    EMPTY,
    [
      sighting({
        iban: 'BE71096123456769',
        currency: 'EUR',
        name: '=HYPERLINK("x")',
        institution: { name: 'KBC', source: 'user' },
        expires: { on: '2026-12-02', source: 'page' },
        holder: 'Ada, "the" first',
        seenAt,
      }),
      sighting({ id: 'x', name: 'Card', seenAt }),
    ],
    { today },
  ).ledger;

  it('is read back as it was written', () => {
    const rows = toCsvRows(ledger);
    const read = readCsv(rows, guessColumns(rows[0]!), defaults);
    expect(read.problems).toEqual([]);
    expect(read.sightings).toMatchObject([
      {
        iban: 'BE71096123456769',
        name: '=HYPERLINK("x")',
        holder: 'Ada, "the" first',
        institution: { name: 'KBC' },
        expires: { on: '2026-12-02', source: 'user' },
      },
      { id: 'x', name: 'Card' },
    ]);
  });

  it('masks every number where the user hides them', () => {
    const text = toCsvText(toCsvRows(ledger, { hideNumbers: true }));
    expect(text).toContain('"BE71 •••• •••• 6769"');
    expect(text.replaceAll(' ', '')).not.toContain('BE71096123456769');
  });

  it('is a file that quotes every cell', () => {
    expect(
      toCsvText([
        ['a', 'b "c"'],
        ['1\r\n2', ''],
      ]),
    ).toBe('\ufeff"a","b ""c"""\r\n"1\r\n2",""\r\n');
  });

  it('is read as far as it is good, and the rest is named by line', () => {
    const rows = [
      ['\ufeffIBAN', 'Banque', 'Valid until', 'Client'],
      ['BE71 0961 2345 6769', 'KBC', '2026-12-02', 'Ada'],
      ['BE71 0961 2345 6760', '', '', ''],
      ['', '', '', ''],
      ['NL91ABNA0417164300', 'ABN', '02/12/2026', ''],
      ['', 'ING', '', ''],
    ];
    const { sightings, problems } = readCsv(rows, guessColumns(rows[0]!), defaults);
    expect(sightings).toMatchObject([
      {
        iban: 'BE71096123456769',
        organisation: 'Ada',
        institution: { name: 'KBC', source: 'user' },
      },
    ]);
    expect(problems.map(({ line, path }) => [line, path])).toEqual([
      [3, 'iban'],
      [5, 'expires'],
      [6, 'iban'],
    ]);
  });

  it('names its bank by the account number where no column does', () => {
    const { sightings } = readCsv([['iban'], ['BE71096123456769']], { iban: 0 }, defaults);
    expect(sightings[0]?.institution?.source).toBe('iban');
  });
});

describe('a column is known by its heading', () => {
  it.each(
    Object.entries({
      provider: 'provider|Aggregator',
      iban: 'IBAN|\ufeffIBAN|Account number|ACCOUNT_NUMBER|Rekeningnummer|Compte|Kontonummer',
      currency: 'currency|Valuta|Devise|Währung|Moneda|Divisa',
      name: 'name|Description|Naam|Nom|Nome|Nombre|Bezeichnung',
      holder: 'holder|Account holder|Titulaire|Intestatario|Inhaber|Titular|Houder',
      organisation: 'organisation|Organization|Client|Company',
      institution: 'institution|Bank|Banque|Banca|Banco',
      expires: 'expires|Expires on|Valid until|Expiry',
      id: 'id',
    }).flatMap(([field, words]) => words.split('|').map((word) => [word, field] as const)),
  )('%j is %s', (word, field) => {
    expect(guessColumns(['x', ` ${word} `])).toEqual({ [field]: 1 });
  });

  it('a cell that says no aggregator leaves the one that was chosen', () => {
    const rows = [['iban', 'provider'], ['BE71096123456769', ' '], ['NL91ABNA0417164300']];
    const { sightings } = readCsv(rows, guessColumns(rows[0]!), defaults);
    expect(sightings.map(({ provider }) => provider)).toEqual(['ponto', 'ponto']);
  });
});

describe('an account typed by hand', () => {
  it.each([
    [{ provider: 'ponto', iban: 'BE71 0961 2345 6768' }, 'iban', /check digits/],
    [{ provider: 'ponto', iban: 'BE71 0961 2345 676' }, 'iban', /length/],
    [{ provider: 'ponto', iban: 'XX00 1234' }, 'iban', /country/],
    [{ provider: 'ponto' }, 'iban', /needed/],
    [{ provider: '', iban: 'BE71096123456769' }, 'provider', /aggregator/],
    [
      { provider: 'ponto', iban: 'BE71096123456769', currency: 'euro' },
      'currency',
      /three letters/,
    ],
    [{ provider: 'ponto', iban: 'BE71096123456769', expires: '2026-02-30' }, 'expires', /day/],
    [{ provider: 'ponto', iban: 'BE71096123456769', expires: '20261202' }, 'expires', /day/],
    [{ provider: 'ponto', iban: 'BE71096123456769', name: 'x'.repeat(201) }, 'name', /200/],
  ])('%j is refused for its %s', (input, path, message) => {
    const parsed = accountByHand(input, seenAt);
    expect(parsed.ok).toBe(false);
    if (!parsed.ok)
      expect(parsed.problems[0]).toEqual({ path, message: expect.stringMatching(message) });
  });

  it('is taken without what was left empty', () => {
    const empty = { currency: '', name: ' ', holder: '', institution: '', id: '', expires: '' };
    const parsed = accountByHand({ provider: 'ponto', iban: 'BE71096123456769', ...empty }, seenAt);
    expect(parsed).toMatchObject({
      ok: true,
      value: { currency: null, name: null, expires: null },
    });
    if (parsed.ok) expect(Object.keys(parsed.value)).not.toContain('holder');
    const byId = accountByHand({ provider: 'ponto', id: 'x', iban: '' }, seenAt);
    expect(byId).toMatchObject({ ok: true, value: { id: 'x', iban: null, institution: null } });
  });

  it('is kept without what cannot be seen, which nobody could take out', () => {
    const typed = { provider: 'ponto', iban: 'BE71096123456769', institution: 'K\u200bBC\u200f' };
    expect(accountByHand({ ...typed, name: '\u202ex \ud800' }, seenAt)).toMatchObject({
      ok: true,
      value: { name: 'x \ufffd', institution: { name: 'KBC' } },
    });
  });

  it('is kept as the user’s word', () => {
    const parsed = accountByHand(
      { provider: 'ponto', iban: 'be71 0961 2345 6769', currency: 'eur', expires: '2026-12-02' },
      seenAt,
    );
    expect(parsed).toMatchObject({
      ok: true,
      value: {
        iban: 'BE71096123456769',
        currency: 'EUR',
        from: 'user',
        expires: { on: '2026-12-02', source: 'user' },
      },
    });
  });
});
