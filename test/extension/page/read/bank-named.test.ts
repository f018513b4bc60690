// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { accountOf, BE, NL, rowThatSays, UNKNOWN } from './one-account.ts';
import { guideFor, read } from './reading-page.ts';

/** Of an IBAN whose bank is Belfius, and of one whose bank is not known. */
const bank = (said: string, number = UNKNOWN) =>
  rowThatSays(said, { number }).institution?.name ?? null;

describe('the bank of an account', () => {
  it.each([
    ['<img alt="Huisbank">', 'Huisbank'],
    ['<img alt="Logo van Huisbank">', 'Huisbank'],
    ['<img alt="Huisbank logo">', 'Huisbank'],
    ['<img alt="Huisbank logotype">', 'Huisbank logotype'],
    ['<svg aria-label="Sparkasse Musterstadt"></svg>', 'Sparkasse Musterstadt'],
    ['<i title="Banque Imaginaire"></i>', 'Banque Imaginaire'],
    ['<p>Bank: Some House</p>', 'Some House'],
    ['<p>Bank</p><p>Some House</p>', 'Some House'],
    ['<p>Bank: Logo Some House</p>', 'Some House'],
    ['<p>Bank</p><button>Some House</button>', null],
    ['<p>Bank</p><p>12</p>', null],
    ['<button>Bank: Some House</button>', null],
    [`<p>Bank: ${'of a long name '.repeat(8)}</p>`, null],
    // Texts that are no image's name a bank only by a table of banks.
    ['<p>KBC</p>', 'KBC'],
    ['<p>Huisbank</p>', null],
    ['<button>KBC</button>', null],
    ['<img alt="Select the bank account">', null],
    ['<img alt="Bank">', null],
    [`<img alt="${'Long '.repeat(20)}bank">`, null],
    ['<p>Kas</p>', null],
  ])('%s is %s', (said, name) => expect(bank(said)).toBe(name));

  it.each([
    ['<p>Belfius</p>', 'Belfius', 'page'],
    ['<p>BELFIUS</p>', 'BELFIUS', 'page'],
    ['<p>Belfius Bank</p>', 'Belfius Bank', 'page'],
    ['<p>Main · Belfius</p>', 'Belfius', 'page'],
    ['<p>Main - Belfius</p>', 'Belfius', 'page'],
    ['<p>Logo Belfius</p>', 'Belfius', 'page'],
    ['<p>Belfius 12</p>', 'Belfius', 'iban'],
    ['<p>My Belfius</p>', 'Belfius', 'iban'],
    ['<p>B</p>', 'Belfius', 'iban'],
    ['<button>Belfius Bank</button>', 'Belfius', 'iban'],
    [`<p>Belfius ${'and more '.repeat(12)}</p>`, 'Belfius', 'iban'],
    [`<p>${'Main '.repeat(20)}· Belfius</p>`, 'Belfius', 'iban'],
    ['<p>\u200bBelfius</p>', 'Belfius', 'page'],
    ['<p>logo Belfius</p>', 'Belfius', 'page'],
    ['<img alt="Huisbank"><p>Belfius</p>', 'Belfius', 'page'],
    ['<p>Huis</p>', 'Belfius', 'iban'],
  ])('%s beside a number of Belfius is %s by %s', (said, name, source) =>
    expect(rowThatSays(said).institution).toMatchObject({ name, source }),
  );

  it.each([
    [
      'a heading',
      `<section><h3>Huisbank</h3><p>${UNKNOWN}</p></section><section>${NL}</section>`,
      'Huisbank',
    ],
    [
      'a row of one header',
      `<table><tr><th>Huisbank</th></tr><tr><td>${UNKNOWN}</td></tr></table><p>${NL}</p>`,
      'Huisbank',
    ],
    [
      'a cell that heads no row',
      `<table><tr><th>Huisbank</th><td>${UNKNOWN}</td></tr></table><p>${NL}</p>`,
      null,
    ],
    [
      'a row of one cell that is no header',
      `<table><tr><td>Huisbank</td></tr><tr><td>${UNKNOWN}</td></tr></table><p>${NL}</p>`,
      null,
    ],
    [
      'no heading',
      `<section><b>Huisbank</b><p>${UNKNOWN}</p></section><section>${NL}</section>`,
      null,
    ],
    [
      'a heading that may name the account',
      `<section><h3>Kas</h3><p>${UNKNOWN}</p></section><section>${NL}</section>`,
      null,
    ],
  ])('%s of a group of one', (_, html, name) =>
    expect(accountOf(html).institution?.name ?? null).toBe(name),
  );

  it('is no title of the site’s own, though it says bank', () => {
    const under = (title: string) =>
      accountOf(
        `<h1>Bank hub</h1><ul><li>${BE}</li><li>${NL}</li></ul>`,
        guideFor({}, { pages: { accounts: { path: '/accounts', title } } }),
      ).institution?.name;
    expect([under('Overview'), under('Bank hub')]).toEqual(['Bank hub', 'Belfius']);
  });

  it('of the guide has all that the guide knows of it', () => {
    const known = {
      name: 'Huisbank',
      id: 'hb',
      bic: 'HUISBEBB',
      country: 'BE',
      brand: 'Huis',
      maturity: 'stable',
      days: 90,
    };
    const of = (said: string, number = BE) =>
      rowThatSays(said, { number, more: { institutions: [known] } }).institution;
    for (const said of [
      '<p>Huisbank</p>',
      '<p>HUISBEBB</p>',
      '<p>Huis</p>',
      '<p>Main · Huisbank</p>',
    ])
      expect(of(said)).toEqual({ ...known, source: 'page' });
    expect(of('<button>Huisbank</button>')?.name).toBe('Belfius');
    expect(of(`<p>${'Main '.repeat(20)}· Huisbank</p>`)?.name).toBe('Belfius');
    expect(
      accountOf(
        `<h3>Huisbank</h3><ul><li>${BE}</li><li>${NL}</li></ul>`,
        guideFor({}, { institutions: [known] }),
      ).institution?.id,
    ).toBe('hb');
  });
});

describe('what may be the bank is asked', () => {
  const asked = (html: string, more: object = {}) =>
    read(html, guideFor({}, more)).questions.flatMap((question) =>
      question.about === 'institution' ? [question.candidates] : [],
    );
  const row = (said: string) => `<ul><li>Main ${UNKNOWN} ${said}</li><li>${NL}</li></ul>`;

  it.each([
    ['an image', '<img alt="Huis">', [['Huis']]],
    ['an image once', '<img alt="Huis"><img alt="Huis logo">', [['Huis']]],
    ['no image that can be pressed', '<button><img alt="Huis"></button>', []],
    ['no icon', '<i aria-label="Huis"></i>', []],
    ['no text', '<b>Huis</b>', []],
    ['nothing without letters', '<img alt="1">', []],
    ['no long text', `<img alt="${'Huis en tuin '.repeat(4)}">`, []],
    ['no word for an account', '<img alt="Account">', []],
    ['no label', '<img alt="Bank">', []],
    ['no label of the guide', '<img alt="Connected">', []],
    ['nothing that is the name', '<img alt="Main">', []],
  ])('%s', (_, said, candidates) => expect(asked(row(said))).toEqual(candidates));

  it('the heading, where it is no title of the site’s own', () => {
    const under = (heading: string) => `<h3>${heading}</h3>${row('')}`;
    expect(asked(under('Huis'))).toEqual([['Huis']]);
    expect(asked(`<h2>Huis</h2><section>${under('Tuin')}</section>`)).toEqual([['Tuin']]);
    // Ponto's share page, and pages that ask: what begins a sentence is no bank's name.
    for (const said of ['Odoo would like to access:', 'What may Odoo see?'])
      expect(asked(under(said))).toEqual([]);
    expect(
      asked(under('Overview'), { pages: { accounts: { path: '/accounts', title: 'Overview' } } }),
    ).toEqual([]);
  });

  it('once for each currency', () => {
    expect(
      read(row('<img alt="Huis"><b>EUR, USD</b>')).questions.map(({ currency }) => currency),
    ).toEqual(['EUR', 'USD']);
  });
});

describe('the holder of an account', () => {
  it.each(
    (
      'Holder|Account holder|Owner|Account owner|Held by|Houder|Rekeninghouder|Titularis|Titulaire|Titulaire du compte|Inhaber|' +
      'Kontoinhaber|Kontoinhaberin|Intestatario|Intestatario del conto|Titolare|Titolare del conto|Titular|Titular de la cuenta'
    ).split('|'),
  )('stands behind %s', (label) =>
    expect(rowThatSays(`<p>${label}: Anna V.</p>`).holder).toBe('Anna V.'),
  );

  it.each([
    ['<p>Holder: 12</p>'],
    [`<p>Holder</p><p>${'Anna '.repeat(20)}</p>`],
    ['<p>Placeholder: Anna</p>'],
    ['<button>Holder: Anna</button>'],
    ['<p>Holder</p><button>Anna</button>'],
  ])('is none in %s', (said) => expect(rowThatSays(said).holder).toBeUndefined());
});

describe('a text that begins with the bank’s name', () => {
  const rows = (...names: string[]) =>
    read(
      `<table>${names.map((name, at) => `<tr><td>${name}</td><td>${KBC[at]}</td></tr>`).join('')}</table>`,
    ).accounts.map(({ name, institution }) => [name, institution?.name]);
  const KBC = ['BE96 7390 0754 7005', 'BE13 4000 0000 0039'];

  it.each(['KBC Savings', 'KBC Zichtrekening', 'KBC compte à vue', 'KBC EUR'])(
    '“%s” is the account’s, where the row says nothing else',
    (text) =>
      expect(rows(text, 'Second')).toEqual([
        [text, 'KBC'],
        ['Second', 'KBC'],
      ]),
  );

  it.each([
    ['KBC Bank NV', [null, 'KBC Bank NV']],
    ['KBC', [null, 'KBC']],
    ['KBC Brussels</td><td>Main', ['Main', 'KBC Brussels']],
    ['KBC Zichtrekening</td><td>KBC Brussels', ['KBC Zichtrekening', 'KBC Brussels']],
    ['KBC – Zichtrekening', ['KBC – Zichtrekening', 'KBC']],
  ])('“%s” may be the bank’s', (text, read) => expect(rows(text, 'Second')[0]).toEqual(read));
});
