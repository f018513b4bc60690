// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { read } from './reading-page.ts';

const BE = 'BE71 0961 2345 6769';
const NL = 'NL91 ABNA 0417 1643 00';
const of = (html: string) => {
  const [account, ...more] = read(html).accounts.filter(({ iban }) => iban?.startsWith('BE'));
  expect(more).toEqual([]);
  return account;
};
/** Two lists of the same accounts, as a page for wide and narrow screens has them. */
const twice = (one: string, other: string): string =>
  `<ul><li>${one}</li><li>${NL}</li></ul><ul><li>${other}</li><li>${NL}</li></ul>`;

describe('of an account that a page has twice', () => {
  const said = `<h3>Main</h3> <p>${BE}</p><p>Connected</p><p>Expires on 12 April 2027</p><b>KBC</b><input type="checkbox" checked>`;

  it.each([
    ['the second', BE, said],
    ['the first', said, BE],
  ])('%s may say what the other does not', (_, one, other) => {
    expect(of(twice(one, other))).toMatchObject({
      name: 'Main',
      status: 'linked',
      selected: true,
      expires: { on: '2027-04-12' },
    });
  });

  it('the bank that one names goes before the one that its number tells of', () => {
    expect(of(twice(BE, `<img alt="Huisbank" src="x"> ${BE}`))?.institution).toEqual({
      name: 'Huisbank',
      source: 'page',
    });
  });

  it.each([
    ['the second', BE, `${BE} <i>(EUR)</i>`],
    ['the first', `${BE} <i>(EUR)</i>`, BE],
  ])('%s may name the currency', (_, one, other) => {
    expect(of(twice(one, other))?.currency).toBe('EUR');
  });

  it('what one tells in two ways is not asked, if the other tells it certainly', () => {
    const both = twice(
      `${BE} <p>Expires on 03/04/2027</p>`,
      `${BE} <p>Expires on 3 April 2027</p>`,
    );
    expect(read(both, undefined, []).questions).toEqual([]);
  });
});

it('a block with one number for each currency is an account for each, with what stands beside it', () => {
  const line = (currency: string, status: string): string =>
    `<div><span>${BE}</span> <b>12,00 ${currency} · ${status}</b></div>`;
  const card = `<section><h3>Main</h3>${line('EUR', 'Connected')}${line('USD', 'Expired')}</section>`;
  expect(
    read(`${card}<section><h3>Other</h3><div>${NL}</div></section>`)
      .accounts.filter(({ iban }) => iban?.startsWith('BE'))
      .map(({ currency, status }) => [currency, status]),
  ).toEqual([
    ['EUR', 'linked'],
    ['USD', 'expired'],
  ]);
});

describe('what tells of another matter tells nothing of the account', () => {
  it('a converted amount is of another currency than the account', () => {
    expect(
      of(`<ul><li>${BE} <b>100,00 EUR ≈ 108.00 USD</b></li><li>${NL}</li></ul>`),
    ).toMatchObject({ currency: 'EUR' });
  });

  it('of amounts that are written differently the first is the balance', () => {
    expect(
      of(`<ul><li>${BE} <b>100,00 EUR</b> <small>108.00 USD</small></li><li>${NL}</li></ul>`),
    ).toMatchObject({ currency: 'EUR' });
  });

  it('of two controls the one nearer to the number selects the account', () => {
    const row = (number: string): string =>
      `<li><label><input type="checkbox"> Mail me</label><div><span>${number}</span><input type="checkbox" checked></div></li>`;
    expect(of(`<ul>${row(BE)}${row(NL)}</ul>`)?.selected).toBe(true);
  });

  it('one that selects all is no account, and selects none of them', () => {
    const row = (number: string): string =>
      `<li><input type="checkbox"><span>${number}</span></li>`;
    const { accounts } = read(
      `<label><input type="checkbox" checked> Select all</label><ul>${row(BE)}${row(NL)}</ul>`,
    );
    expect(accounts.map(({ selected }) => selected)).toEqual([false, false]);
  });

  it.each(['button', 'a href="#"', 'div role="button"'])('what <%s> says is no state', (tag) => {
    const name = tag.split(' ')[0];
    expect(of(`<ul><li>${BE} <${tag}>Connected</${name}></li><li>${NL}</li></ul>`)?.status).toBe(
      null,
    );
  });
});

it('what a link without an address says is a state', () => {
  expect(of(`<ul><li>${BE} <a>Connected</a></li><li>${NL}</li></ul>`)?.status).toBe('linked');
});

describe('what is around an account', () => {
  it.each([
    ['a select that is closed', `<select><option>${BE}</option><option>${NL}</option></select>`, 0],
    ['a list box', `<select multiple><option>${BE}</option><option>${NL}</option></select>`, 2],
    ['an aside', `<aside>${BE}</aside>`, 0],
    ['a log', `<div role="log">${BE}</div>`, 0],
    ['a footer of the page', `<footer>${BE}</footer>`, 0],
    ['a card with a mandate for a heading', `<div><h3>SEPA mandate</h3><p>${BE}</p></div>`, 0],
    ['a card with a name for a heading', `<div><h3>Payments Ltd</h3><p>${BE}</p></div>`, 1],
  ])('%s', (_, html, count) => expect(read(html).accounts).toHaveLength(count));

  it('a term before a description on its own is its label', () => {
    expect(
      of(`<dl><dt>Expires on</dt><dd>12 April 2027 <span>${BE}</span></dd></dl>`)?.expires,
    ).toMatchObject({ on: '2027-04-12' });
  });

  it('cells of a grid without rows belong to the account of their row', () => {
    const cells = (name: string, number: string, until: string): string =>
      `<div>${name}</div><div>${number}</div><div>Expires on ${until}</div>`;
    const html = `<section>${cells('Main', BE, '12 April 2027')}${cells('Tax', NL, '1 May 2027')}</section>`;
    expect(read(html).accounts.map(({ name, expires }) => [name, expires?.on])).toEqual([
      ['Main', '2027-04-12'],
      ['Tax', '2027-05-01'],
    ]);
  });

  it('a list says how many it has, and what is left makes it incomplete', () => {
    const rows = `<div role="row">${BE}</div><div role="row">${NL}</div>`;
    const of = (attributes: string, inside = rows) =>
      read(`<div role="grid" ${attributes}>${inside}</div>`).seen.of;
    expect(of('aria-rowcount="300"')).toBe(300);
    expect(of('')).toBe(null);
    expect(of('', `<div role="row" aria-setsize="40">${BE}</div><div role="row">${NL}</div>`)).toBe(
      40,
    );
  });
});
