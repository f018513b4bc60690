// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { BE, NL } from './one-account.ts';
import { read } from './reading-page.ts';

const FR = 'FR7630006000011234567890189';
const ends = (html: string) => read(html).accounts.map(({ expires }) => expires?.on ?? null);

describe('what a bank’s heading says of all its accounts', () => {
  const list = `<ul><li>${BE}</li><li>${NL}</li></ul>`;
  const both = ['2027-04-12', '2027-04-12'];

  it.each([
    ['in the heading', `<h3>KBC – expires on 12 April 2027</h3>${list}`, both],
    ['under it', `<h3>KBC</h3><p>Consent expires on 12 April 2027</p>${list}`, both],
    ['beside it', `<header><h3>KBC</h3><p>Expires on 12 April 2027</p></header>${list}`, both],
    [
      'in a row over theirs',
      `<table><tr><th colspan="2">KBC, expires on 12 April 2027</th></tr><tr><td>a</td><td>${BE}</td></tr><tr><td>b</td><td>${NL}</td></tr></table>`,
      both,
    ],
    [
      'in the row that opens theirs',
      `<table><tr><th>Name</th><th>IBAN</th><th>Expires on</th></tr><tr aria-expanded="true"><td>KBC</td><td></td><td>12 April 2027</td></tr><tr><td>a</td><td>${BE}</td><td></td></tr><tr><td>b</td><td>${NL}</td><td></td></tr></table>`,
      both,
    ],
    [
      'but not of the row of one account, that opens its own',
      `<table><tr><th>Name</th><th>IBAN</th></tr><tr aria-expanded="true"><td>a</td><td>${BE}</td></tr><tr><td colspan="2">Expires on 12 April 2027</td></tr><tr aria-expanded="true"><td>b</td><td>${NL}</td></tr><tr><td colspan="2">Expires on 12 April 2027</td></tr></table>`,
      both,
    ],
    [
      'of each bank its own',
      `<section><h3>KBC</h3><p>Expires on 1 May 2027</p>${list}</section><section><h3>Crédit Agricole</h3><p>Expires on 2 May 2027</p><ul><li>${FR}</li></ul></section>`,
      ['2027-05-01', '2027-05-01', '2027-05-02'],
    ],
    [
      'and an account its own',
      `<h3>KBC</h3><p>Expires on 12 April 2027</p><ul><li>${BE} expires on 1 May 2027</li><li>${NL}</li></ul>`,
      ['2027-05-01', '2027-04-12'],
    ],
    [
      'but no heading of no bank',
      `<h1>Accounts</h1><p>Expires on 12 April 2027</p>${list}`,
      [null, null],
    ],
    [
      'nor of another matter',
      `<h3>KBC</h3><p>Your certificate expires on 12 April 2027</p>${list}`,
      [null, null],
    ],
    [
      'nor what stands behind them',
      `<h3>KBC</h3>${list}<p>Expires on 12 April 2027</p>`,
      [null, null],
    ],
  ])('%s', (_, html, expected) => expect(ends(html)).toEqual(expected));

  it('its state too', () => {
    const { accounts } = read(`<h3>KBC</h3><p>Expired</p>${list}`);
    expect(accounts.map(({ status }) => status)).toEqual(['expired', 'expired']);
  });

  it('two days there are asked of each', () => {
    const { questions } = read(`<h3>KBC</h3><p>Expires on 03/04/2027</p>${list}`, undefined, []);
    expect(questions.filter(({ about }) => about === 'expires')).toHaveLength(2);
  });
});

describe('what a cell says of all the rows it spans', () => {
  const head = '<tr><th>Bank</th><th>IBAN</th><th>Expires on</th></tr>';

  it('its day and its bank', () => {
    const { accounts } = read(
      `<table>${head}<tr><td rowspan="2">Huisbank</td><td>${BE}</td><td rowspan="2">12 April 2027</td></tr><tr><td>${NL}</td></tr><tr><td>Other</td><td>${FR}</td><td>1 May 2027</td></tr></table>`,
    );
    expect(accounts.map(({ institution, expires }) => [institution?.name, expires?.on])).toEqual([
      ['Huisbank', '2027-04-12'],
      ['Huisbank', '2027-04-12'],
      ['Other', '2027-05-01'],
    ]);
  });
});

it('of cells that span its row each is read with its own column alone', () => {
  const head = '<tr><th>Expires on</th><th>Opened</th><th>IBAN</th></tr>';
  expect(
    ends(
      `<table>${head}<tr><td rowspan="2">…</td><td rowspan="2">12 April 2027</td><td>${BE}</td></tr><tr><td>${NL}</td></tr></table>`,
    ),
  ).toEqual([null, null]);
});

describe('the columns of rows that are no table', () => {
  const row = (...cells: string[]) =>
    `<div>${cells.map((cell) => `<div>${cell}</div>`).join('')}</div>`;
  const rows =
    row('Main', BE, '12 April 2027', '1 May 2026') + row('Tax', NL, '1 May 2027', '1 May 2026');
  const names = row('Name', 'IBAN', 'Expires on', 'Last synchronised');

  it.each([
    ['in the row above', `<section>${names}${rows}</section>`],
    ['over the rows’ own element', `<section>${names}<div>${rows}</div></section>`],
    ['in an element of their own', `<section><div>${names}</div><div>${rows}</div></section>`],
  ])('are told %s', (_, html) => {
    expect(read(html).accounts.map(({ name, expires }) => [name, expires?.on])).toEqual([
      ['Main', '2027-04-12'],
      ['Tax', '2027-05-01'],
    ]);
  });

  it.each([
    ['by a row of other texts', row('These', 'are', 'no', 'columns')],
    ['by a row of more', row('Name', 'IBAN', 'Bank', 'Expires on', 'Status')],
  ])('are not told %s', (_, over) =>
    expect(ends(`<section>${over}${rows}</section>`)).toEqual([null, null]),
  );

  it.each([
    ['a menu of other matters', row('Payments', 'Invoices', 'Help', 'Contact')],
    ['links', row('<a href="/b">Balance</a>', '<a href="/p">Payments</a>', 'Help', 'Name')],
    ['a menu', `<nav>${row('Name', 'IBAN', 'Balance', 'Help').slice(5, -6)}</nav>`],
  ])('are not told by %s', (_, over) => {
    const { accounts } = read(`<section>${over}<div>${rows}</div></section>`);
    expect(accounts.map(({ name }) => name)).toEqual(['Main', 'Tax']);
  });

  it.each([
    ['of one column', `<div><div>Expires on</div></div>`],
    [
      'of a text that is long',
      row('Name', 'Payments', 'Expires on', `Balance ${'and more '.repeat(9)}`),
    ],
  ])('are not told by a head %s', (_, over) => {
    const { accounts } = read(`<section>${over}<div>${rows}</div></section>`);
    expect(accounts.map(({ name, expires }) => [name, expires])).toEqual([
      ['Main', null],
      ['Tax', null],
    ]);
  });

  it('are those of a cell, however deep a text lies in it', () => {
    const deep = row('Main', `<p><span><b>${BE}</b></span></p>`, '12 April 2027', '1 May 2026');
    expect(ends(`<section>${names}${deep}${row('Tax', NL, '1 May 2027', '')}</section>`)).toEqual([
      '2027-04-12',
      '2027-05-01',
    ]);
  });

  it('are counted with the cells that nobody is shown', () => {
    const hidden = row('Main', '', BE, '12 April 2027').replace(
      '<div></div>',
      '<div hidden>x</div>',
    );
    const head = row('Name', 'Balance', 'IBAN', 'Expires on');
    expect(ends(`<section>${head}${hidden}${row('Tax', '', NL, '1 May 2027')}</section>`)).toEqual([
      '2027-04-12',
      '2027-05-01',
    ]);
  });

  it('a cell that says for itself what it is goes before its column', () => {
    const cell = (label: string) =>
      `<table><tr><th>Name</th><th>Number</th></tr><tr><td>x</td><td data-label="${label}">${BE}</td></tr></table>`;
    expect([read(cell('Payee')).accounts.length, read(cell('IBAN')).accounts.length]).toEqual([
      0, 1,
    ]);
  });

  it('a number in a column of payees is no account', () => {
    const payees = row('Date', 'Payee', 'Amount', 'Expires on');
    expect(
      read(
        `<section>${payees}${row('1 May', BE, '12.00', '')}${row('2 May', NL, '13.00', '')}</section>`,
      ).accounts,
    ).toEqual([]);
  });
});

it('a number inside an element of its cell is in the column of the cell', () => {
  const table = (column: string) =>
    `<table><tr><th>Name</th><th>${column}</th></tr><tr><td>x</td><td><div><span>${BE}</span></div></td></tr></table>`;
  expect([read(table('Payee')).accounts.length, read(table('Number')).accounts.length]).toEqual([
    0, 1,
  ]);
});
