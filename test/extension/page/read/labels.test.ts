// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { accountOf, BE, NL, rowThatSays } from './one-account.ts';
import { read } from './reading-page.ts';

const until = { on: '2027-04-12', source: 'page' };

describe('the label of what a page says', () => {
  it.each([
    ['data-label', `<tr><td>${BE}</td><td data-label="Expires on">12 April 2027</td></tr>`],
    ['data-title', `<tr><td>${BE}</td><td data-title="Expires on">12 April 2027</td></tr>`],
    ['data-th', `<tr><td>${BE}</td><td data-th="Expires on">12 April 2027</td></tr>`],
    [
      'a header in a row of headers',
      `<tr><th>IBAN</th><th>Expires on</th></tr><tr><td>${BE}</td><td>12 April 2027</td></tr>`,
    ],
    [
      'a cell of a head without headers',
      `<thead><tr><td>IBAN</td><td>Expires on</td></tr></thead><tbody><tr><td>${BE}</td><td>12 April 2027</td></tr></tbody>`,
    ],
    [
      'a header over two columns',
      `<tr><th colspan="2">IBAN</th><th>Expires on</th></tr><tr><td>${BE}</td><td>KBC</td><td>12 April 2027</td></tr>`,
    ],
    [
      'a header over a cell behind one that spans two columns',
      `<tr><th>IBAN</th><th>Bank</th><th>Expires on</th></tr><tr><td colspan="2">${BE}</td><td>12 April 2027</td></tr>`,
    ],
    [
      'the lower of two headers',
      `<thead><tr><th colspan="2">Expires on</th></tr><tr><th>IBAN</th><th>Expires on</th></tr></thead><tr><td>${BE}</td><td>12 April 2027</td></tr>`,
    ],
    [
      'the upper of two headers, where the lower says nothing or filters',
      `<thead><tr><th>IBAN</th><th>Expires on</th><th>x</th></tr><tr><th></th><th></th><th><select><option>All</option></select></th></tr></thead><tr><td>${BE}</td><td>12 April 2027</td></tr>`,
    ],
    [
      'a header over a cell beside one that spans two rows',
      `<tr><th>Bank</th><th>IBAN</th><th>Expires on</th></tr><tr><td rowspan="2">KBC</td><td>x</td><td>1 May 2027</td></tr><tr><td>${BE}</td><td>12 April 2027</td></tr>`,
    ],
    [
      'a header that has spaces',
      `<tr><th> IBAN </th><th>\n Expires on \n</th></tr><tr><td>${BE}</td><td>12 April 2027</td></tr>`,
    ],
    [
      'a row of headers behind a row that only has a title',
      `<tr><td>Accounts</td></tr><tr><th>IBAN</th><th>Expires on</th></tr><tr><td>${BE}</td><td>12 April 2027</td></tr>`,
    ],
  ])('is %s', (_, rows) => {
    expect(accountOf(`<table>${rows}<tr><td>${NL}</td></tr></table>`).expires).toEqual(until);
  });

  it.each(['table', 'grid', 'treegrid'])('is a header of an ARIA %s', (role) => {
    const row = (...cells: string[]) => `<div role="row">${cells.join('')}</div>`;
    const cell = (text: string, role = 'gridcell') => `<div role="${role}">${text}</div>`;
    const grid = (cells: string) =>
      `<div role="${role}">${row(cell('IBAN', 'columnheader'), cell('Expires on', 'columnheader'))}${cells}${row(cell(NL))}</div>`;
    for (const kind of ['cell', 'gridcell', 'rowheader'])
      expect(accountOf(grid(row(cell(BE, kind), cell('12 April 2027', kind)))).expires).toEqual(
        until,
      );
  });

  it('is told by the column that a cell of a virtual grid says it stands in', () => {
    const cell = (at: number, text: string, role = 'gridcell') =>
      `<div role="${role}" aria-colindex="${at}">${text}</div>`;
    expect(
      accountOf(
        `<div role="grid"><div role="row">${cell(1, 'Name', 'columnheader')}${cell(2, 'Expires on', 'columnheader')}${cell(3, 'IBAN', 'columnheader')}</div><div role="row">${cell(3, BE)}${cell(2, '12 April 2027')}</div><div role="row">${cell(3, NL)}</div></div>`,
      ).expires,
    ).toEqual(until);
  });

  it('is none of a table around the one that a cell stands in', () => {
    expect(
      accountOf(
        `<table><tr><th>IBAN</th><th>Expires on</th></tr><tr><td>${NL}</td><td><table><tr><td>x</td><td>12 April 2027 ${BE}</td></tr></table></td></tr></table>`,
      ).expires,
    ).toBeNull();
  });

  it('names its own row where it is no header of a column', () => {
    expect(
      accountOf(
        `<table><tr><th>Expires on</th><td>12 April 2027</td></tr><tr><th>IBAN</th><td>${BE}</td></tr></table>`,
      ).expires,
    ).toEqual(until);
    for (const label of ['Expires on', 'Validity:', 'Gültig bis'])
      expect(
        accountOf(
          `<table><tr><td>IBAN</td><td>${BE}</td></tr><tr><td>Opened</td><td>1 May 2020</td></tr><tr><td>${label}</td><td>12 April 2027</td></tr></table>`,
        ).expires,
      ).toEqual(until);
    // Of more cells than two it names the row and labels none.
    expect(
      accountOf(
        `<table><tr><th>IBAN</th><td>x</td><td>${BE}</td></tr><tr><th>Expires on</th><td>x</td><td>12 April 2027</td></tr></table>`,
      ).expires,
    ).toBe(null);
  });

  it('is the term before a description, or before the description before it', () => {
    const list = (terms: string) => accountOf(`<dl>${terms}</dl>`).expires;
    expect(list(`<dt>Expires on</dt><dd>12 April 2027</dd><dt>IBAN</dt><dd>${BE}</dd>`)).toEqual(
      until,
    );
    expect(
      list(
        `<dt>IBAN</dt><dd>x</dd><dt>Expires on</dt><dd>soon</dd><dd>12 April 2027 <i>${BE}</i></dd>`,
      ),
    ).toEqual(until);
    expect(list(`<dt></dt><dd>12 April 2027</dd><dt>IBAN</dt><dd>${BE}</dd>`)).toBeNull();
    // A description that follows no term has no label.
    expect(list(`<p>Expires on</p><dd>12 April 2027 <i>${BE}</i></dd>`)).toBeNull();
  });
});

describe('a segment', () => {
  it.each([
    [
      'a cell is read with its own header alone',
      '<table><tr><th>Expires on</th><th>Opened</th></tr><tr><td></td><td>12 April 2027</td></tr></table>',
      null,
    ],
    ['a word and its day in two elements', '<b>Expires on</b> <i>12 April 2027</i>', until],
    ['a word and its day in two blocks', '<p>Expires on</p><p>12 April 2027</p>', until],
    [
      'an empty value, and another day on the next line',
      '<p>Expires on: —</p><p>12 April 2027</p>',
      null,
    ],
    [
      'a number and its unit in two elements of one line',
      '<span>Expires in <b>139</b> days</span>',
      until,
    ],
    ['a line break parts them as a block does', 'Expires on: -<br>12 April 2027', null],
    [
      'two that say the same day',
      '<table><tr><td>Expires on 12 April 2027</td><td>Expires on 2027-04-12</td></tr></table>',
      until,
    ],
    [
      'a rounded one beside an exact one',
      '<table><tr><td>Expires in 5 months</td><td>Expires on 12 April 2027</td></tr></table>',
      until,
    ],
    ['a rounded one alone', '<p>Expires in 5 months</p>', null],
    [
      'two days',
      '<table><tr><td>Expires on 12 April 2027</td><td>Expires on 13 April 2027</td></tr></table>',
      null,
    ],
    ['what was', '<p>Expired on 12 April 2027</p>', until],
    ['what is left', '<p>139 days left</p>', until],
  ])('%s', (_, said, expires) => expect(rowThatSays(said).expires).toEqual(expires));

  it('that is uncertain is asked with its words, and with every day', () => {
    const asked = (said: string) =>
      read(`<ul><li>${BE} ${said}</li><li>${NL}</li></ul>`).questions.map((question) =>
        'text' in question ? [question.text, question.candidates] : question,
      );
    expect(asked('<p>Expires in 5 months</p>')).toEqual([['2027-04-24', ['2027-04-24']]]);
    expect(
      asked(
        '<table><tr><td>Expires on 12 April 2027</td><td>Expires on 13 April 2027</td></tr></table>',
      ),
    ).toEqual([['2027-04-12, 2027-04-13', ['2027-04-12', '2027-04-13']]]);
  });
});

describe('the day of an element', () => {
  it.each([
    ['<time datetime="2027-04-12">Monday</time>', until],
    ['<time datetime="2027-04-12T22:00:00Z">13 April 2027</time>', { ...until, on: '2027-04-13' }],
    ['<time datetime="2027-04-12">13 April 2027</time>', until],
    ['<time datetime="P3D">12 April 2027</time>', until],
    ['<ins datetime="2026-11-20">12 April 2027</ins>', until],
    ['<del datetime="2026-11-20">12 April 2027</del>', null],
    ['<abbr title="12 April 2027">in 5 months</abbr>', until],
    ['<abbr title="Account of 2027">12 April 2027</abbr>', { ...until }],
    ['<abbr title="12 April 2027"><b>13 April 2027</b></abbr>', { ...until, on: '2027-04-13' }],
    ['<abbr title="12 April 2027">soon</abbr>', null],
    ['<input readonly value="12 April 2027">', until],
    ['<input type="date" value="2027-04-12">', until],
    ['<input type="hidden" value="2027-04-12">', null],
    ['<textarea>12 April 2027</textarea>', null],
    ['<select><option>12 April 2027</option></select>', null],
    ['<span aria-label="12 April 2027"></span>', until],
    ['<i title="12 April 2027"></i>', until],
    ['<i title="12 April 2027">13 April 2027</i>', until],
    ['<img alt="" title="12 April 2027">', until],
    ['<svg aria-label="12 April 2027"></svg>', until],
    ['<svg><title>12 April 2027</title></svg>', until],
    ['<b hidden>12 April 2027</b>', null],
    ['<b style="display:none">12 April 2027</b>', null],
  ])('%s', (element, expires) =>
    expect(rowThatSays(`<p>Expires on ${element}</p>`).expires).toEqual(expires),
  );
});
