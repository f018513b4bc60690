// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { BE, NL } from './one-account.ts';
import { read } from './reading-page.ts';

const DE = 'DE89 3704 0044 0532 0130 00';
const END = 'Expires on 12 April 2027';
/** When each account of a page ends, by its country. */
const ends = (html: string) =>
  Object.fromEntries(
    read(html).accounts.map(({ iban, expires }) => [iban?.slice(0, 2), expires?.on ?? null]),
  );

describe('of one account on its own, what belongs to it ends', () => {
  it.each(['nav', 'header', 'footer', 'aside', 'section', 'form'])('where <%s> begins', (tag) => {
    const html = `<p>${BE}</p><p>Main</p><${tag}>${END}</${tag}>`;
    expect(ends(`<main>${html}</main>`)).toEqual({ BE: null });
    expect(ends(`<main><${tag}>${END}</${tag}><p>${BE}</p></main>`)).toEqual({ BE: null });
  });

  it.each([
    ['a list', `<ul><li>${END}</li></ul>`],
    ['a numbered list', `<ol><li>${END}</li></ol>`],
    ['a table', `<table><tr><td>${END}</td><td>x</td></tr></table>`],
    ['a heading', `<h3>News</h3><p>${END}</p>`],
    ['a rule', `<hr><p>${END}</p>`],
    ['a heading by role', `<p role="heading">News</p><p>${END}</p>`],
    ['a number that is no account of the user', `<p>Please pay to ${NL} in time.</p><p>${END}</p>`],
  ])('where %s begins', (_, html) => {
    expect(ends(`<main><h3>Main</h3><p>${BE}</p>${html}</main>`)).toEqual({ BE: null });
  });

  it.each([
    ['a heading', '<h3>Main</h3>'],
    ['a text', '<p>Main</p>'],
  ])('not where %s stands before it', (_, html) => {
    expect(ends(`<main>${html}<p>${BE}</p><p>${END}</p></main>`)).toEqual({ BE: '2027-04-12' });
  });

  it.each(['main', 'form', 'dialog open'])('where a menu begins, in <%s>', (tag) => {
    const name = tag.split(' ')[0];
    const html = `<p>${BE}</p><nav>${END}</nav>`;
    expect(ends(`<${tag}>${html}</${name}>`)).toEqual({ BE: null });
  });

  it('not where a text stands before it that tells of it', () => {
    expect(ends(`<main><p>${END}</p><p>${BE}</p></main>`)).toEqual({ BE: '2027-04-12' });
  });

  it('where a rule stands before it', () => {
    expect(ends(`<main><p>${END}</p><hr><p>${BE}</p></main>`)).toEqual({ BE: null });
  });
});

describe('of accounts side by side without a wrapper', () => {
  const SECOND = 'Expires on 1 May 2027';
  const two = { BE: '2027-04-12', NL: '2027-05-01' };

  it.each([
    [
      'each has what follows it',
      `<p>${BE}</p><i>${END}</i><p>${NL}</p><i>${SECOND}</i><i>Main</i>`,
      two,
    ],
    [
      'each begins with its heading',
      `<h3>A</h3><p>${END}</p><p>${BE}</p><p>x</p><h3>B</h3><p>${SECOND}</p><p>${NL}</p>`,
      two,
    ],
    [
      'each begins with the same term',
      `<dt>Until</dt><dd>${END}</dd><dt>Number</dt><dd>${BE}</dd><dt>Until </dt><dd>${SECOND}</dd><dt>Number</dt><dd>${NL}</dd><dt>Bank</dt><dd>x</dd>`,
      two,
    ],
    [
      'each begins with the same class',
      `<p class="name">A</p><p>${BE}</p><p class="end">${END}</p><p class="name">B</p><p>${NL}</p><p class="end">${SECOND}</p><p class="foot">x</p>`,
      two,
    ],
    [
      'each has what follows it, though a title stands before the first',
      `<b>Overview</b><p>${BE}</p><i>${END}</i><p>${NL}</p><i>${SECOND}</i>`,
      two,
    ],
    [
      'one has more lines than another',
      `<p>${BE}</p><i>${END}</i><p>${NL}</p><i>Main</i><i>${SECOND}</i><p>${DE}</p><i>x</i><i>x</i>`,
      { ...two, DE: null },
    ],
    [
      'the last has more lines than the others',
      `<p>${BE}</p><i>${END}</i><p>${NL}</p><i>Main</i><i>${SECOND}</i>`,
      two,
    ],
    [
      'the last alone has more than its heading and its number',
      `<h3>A</h3><p>${BE}</p><h3>B</h3><p>${NL}</p><i>${SECOND}</i>`,
      { BE: null, NL: '2027-05-01' },
    ],
    [
      'what the one before says is not the next one’s',
      `<p>Overview</p><p>A</p><p>${BE} ${END}</p><p>B</p><p>${NL}</p>`,
      { BE: '2027-04-12', NL: null },
    ],
    [
      'what follows a heading is of none',
      `<p>${BE}</p><i>${END}</i><p>${NL}</p><h3>News</h3><i>${SECOND}</i>`,
      { BE: '2027-04-12', NL: null },
    ],
    [
      'what comes before the first number is of none where nothing tells whose it is',
      `<p>${END}</p><p>${BE}</p><p>${NL}</p>`,
      { BE: null, NL: null },
    ],
    [
      'what stands between two is of neither where one has nothing like it before it',
      `<i>Overview</i><p>${BE}</p><i>x</i><b>${END}</b><p>${NL}</p>`,
      { BE: null, NL: null },
    ],
    [
      'what stands between two is of neither where there are two of its kind',
      `<i>A</i><p>${BE}</p><i>x</i><i>${END}</i><p>${NL}</p><i>C</i><p>${DE}</p>`,
      { BE: null, NL: null, DE: null },
    ],
    [
      'what stands between two is of neither where its kind stands before the first and not before all',
      `<i>Overview</i><p>${BE}</p><i>${END}</i><p>${NL}</p><b>${SECOND}</b><p>${DE}</p>`,
      { BE: null, NL: null, DE: null },
    ],
    [
      'what stands between two is of neither where its kind stands before the first and after the last',
      `<i>Overview</i><p>${BE}</p><i>${END}</i><p>${NL}</p><i>${SECOND}</i>`,
      { BE: null, NL: null },
    ],
  ])('%s', (_, html, of) => expect(ends(`<div>${html}</div>`)).toEqual(of));

  describe('of rows below a row of headers, each with a row of details', () => {
    const HEADERS = '<tr><th>IBAN</th><th>Bank</th><th>Name</th></tr>';
    const row = (number: string) => `<tr><td>${number}</td><td>x</td><td>y</td></tr>`;
    const whole = (text: string) => `<tr><td colspan="3">${text}</td></tr>`;
    const part = (text: string) => `<tr><td></td><td colspan="2">${text}</td></tr>`;
    const card = (text: string) => `<tr><td>**** 12</td><td>x</td><td>${text}</td></tr>`;

    it.each([
      ['over the whole width', row(BE) + whole(END) + row(NL) + whole(SECOND), two],
      ['over a part of it', row(BE) + part(END) + row(NL) + part(SECOND), two],
      [
        'and a last row',
        row(BE) + whole(END) + row(NL) + whole(SECOND) + whole('Ends on 3 May 2027'),
        two,
      ],
      [
        'and one heads the next group',
        row(BE) + whole(END) + whole('ING') + row(NL) + whole(SECOND),
        two,
      ],
      [
        'or rather with another account that has no IBAN',
        row(BE) + card(END) + row(NL) + card(SECOND),
        { BE: null, NL: null },
      ],
      ['of which one is open', row(BE) + whole(END) + row(NL), { BE: null, NL: null }],
      [
        'or rather with a heading',
        whole(END) + row(BE) + whole(SECOND) + row(NL),
        { BE: '2027-04-12', NL: '2027-05-01' },
      ],
    ])('%s', (_, rows, of) => expect(ends(`<table>${HEADERS}${rows}</table>`)).toEqual(of));
  });

  it('rows by role are told apart by their cells as those of a table are', () => {
    const row = (...cells: string[]) => `<p role="row">${cells.join('')}</p>`;
    const cell = (text: string) => `<b role="cell">${text}</b>`;
    const header = '<b role="columnheader">x</b>';
    const first = row(header, header) + row(cell(BE), cell('x')) + row(cell(END));
    const open = first + row(cell(NL), cell('x'));
    expect(ends(`<div>${open}</div>`)).toEqual({ BE: null, NL: null });
    expect(ends(`<div>${open}${row(cell(SECOND))}</div>`)).toEqual(two);
  });

  it('a row that follows the last is its own', () => {
    const account = (number: string) => `<tr class="a"><td>${number}</td><td>x</td></tr>`;
    const rows = `${account(BE)}${account(NL)}<tr><td>x</td><td>${END}</td></tr>`;
    expect(ends(`<table>${rows}</table>`)).toEqual({ BE: null, NL: '2027-04-12' });
  });

  it('a box that follows a number selects its account', () => {
    const { accounts } = read(
      `<div><p>${BE}</p><input type="checkbox" checked><p>${NL}</p><input type="checkbox"></div>`,
    );
    expect(accounts.map(({ selected }) => selected)).toEqual([true, false]);
  });

  it('each has what follows it in a shadow root too', () => {
    document.body.innerHTML = '<x-list></x-list>';
    document.querySelector('x-list')!.attachShadow({
      mode: 'open',
    }).innerHTML = `<p>${BE}</p><i>${END}</i><p>${NL}</p><i>${SECOND}</i>`;
    expect(read.now().accounts.map(({ expires }) => expires?.on)).toEqual([two.BE, two.NL]);
  });

  it.each([
    ['one cell', '<td colspan="2">Other</td>', null],
    ['headers only', '<th>Other</th><th>x</th>', null],
    ['two cells', '<td>Other</td><td>x</td>', '2027-04-12'],
    ['a header and a cell', '<th>Other</th><td>x</td>', '2027-04-12'],
    ['no cells', '', '2027-04-12'],
  ])('of which one is followed by a row of %s', (_, cells, on) => {
    const account = (number: string) => `<tr class="a"><td>${number}</td><td>x</td></tr>`;
    const rows = `${account(BE)}<tr>${cells}</tr><tr><td>${END}</td><td>x</td></tr>${account(NL)}`;
    expect(ends(`<table><tbody>${rows}</tbody></table>`)).toEqual({ BE: on, NL: null });
  });
});
