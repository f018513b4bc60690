// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { BE, NL, UNKNOWN } from './one-account.ts';
import { guideFor, read } from './reading-page.ts';

const DE = 'DE89370400440532013000';
const count = (html: string) => read(html).accounts.length;

describe('what other matters are', () => {
  const list = (of: (number: string, i: number) => string) =>
    `<ul>${[BE, NL, DE].map((number, i) => `<li>${of(number, i)}</li>`).join('')}</ul>`;

  it.each([
    ['day, number and a signed amount', list((of) => `<i>12 Nov</i> ${of} <b>-12.00 USD</b>`), 0],
    ['the day in digits', list((of) => `<i>12/11/2026</i> ${of} <b>+ 12,00 EUR</b>`), 0],
    ['the sign behind the currency', list((of) => `<i>12.11.2026</i> ${of} <b>EUR -12,00</b>`), 0],
    ['the sign before a code', list((of) => `<i>12 Nov</i> ${of} <b>-EUR 12,00</b>`), 0],
    ['the sign before a sign', list((of) => `<i>12 Nov</i> ${of} <b>-€12,00</b>`), 0],
    ['a code that looks like a month', list((of) => `${of} <b>-12,00</b> <i>12 USD</i>`), 3],
    [
      'the month in words before the day',
      list((of) => `<i>November 12</i> ${of} <b>€ -12,00</b>`),
      0,
    ],
    [
      'a minority of them',
      list((of, i) => `<i>12 Nov</i> ${of} <b>${i ? '' : '-'}12.00 EUR</b>`),
      3,
    ],
    ['days with a dash between', list((of) => `${of} <p>Consent: 24.11.2026 – 23.05.2027</p>`), 3],
    ['days of a year with a dash', list((of) => `${of} <p>2026-11-24 – 2027-05-23</p>`), 3],
    ['days in words with a dash', list((of) => `${of} <p>24 Nov 2026 – 23 May 2027</p>`), 3],
    ['whole amounts', list((of) => `<i>12 Nov</i> ${of} <b>- 12 EUR</b>`), 0],
    ['amounts of a thousand', list((of) => `<i>12 Nov</i> ${of} <b>- 1.234.567,00</b>`), 0],
    ['one movement alone', `<ul><li><i>12 Nov</i> ${BE} <b>-12.00 EUR</b></li></ul>`, 1],
    // Overdrawn accounts: a minus, and nothing that is a day.
    ['balances below nothing', list((of) => `${of} <b>-12.00 USD</b>`), 3],
    ['a state as well', list((of) => `<i>12 Nov</i> ${of} <b>-12.00 EUR</b> Connected`), 3],
    ['an end as well', list((of) => `${of} <b>-12.00 EUR</b> Expires on 12 April 2027`), 3],
    [
      'a control as well',
      list((of) => `<input type="checkbox"><i>12 Nov</i> ${of} <b>-12.00 EUR</b>`),
      3,
    ],
  ])('a list of %s', (_, html, accounts) => expect(count(html)).toBe(accounts));

  it('where movements are left out, what is around the accounts is asked again', () => {
    const { accounts } = read(
      `<section><h3>Main</h3><div>${BE}</div><p>Expires on 12 April 2027</p><ul><li><i>12 Nov</i> ${NL} <b>-1.00 EUR</b></li><li><i>13 Nov</i> ${DE} <b>-1.00 EUR</b></li></ul></section>`,
    );
    expect(accounts.map(({ iban, expires }) => [iban?.slice(0, 2), expires?.on])).toEqual([
      ['BE', '2027-04-12'],
    ]);
  });

  it.each([
    ['a heading above', `<h2>Invoices</h2><p>${BE}</p>`, 0],
    [
      'a heading further up',
      `<section><h2>Invoices</h2><div><h3>Bank</h3><p>${BE}</p></div></section>`,
      0,
    ],
    ['a heading three before', `<h1>Invoices</h1><h2>A</h2><h3>B</h3><p>${BE}</p>`, 1],
    [
      'a heading three up',
      `<h1>Invoices</h1><div><h2>A</h2><div><h3>B</h3><p>${BE}</p><p>${NL}</p></div></div>`,
      2,
    ],
    [
      'a heading two up',
      `<h1>A</h1><div><h2>Invoices</h2><div><h3>B</h3><p>${BE}</p><p>${NL}</p></div></div>`,
      0,
    ],
    [
      'a heading in a row, which is its name',
      `<table><tr><td><h4>Payments</h4></td><td>${BE}</td></tr><tr><td><h4>Main</h4></td><td>${NL}</td></tr></table>`,
      2,
    ],
    [
      'a row over the rows of one number',
      `<table><tr><td colspan="2">Payment details</td></tr><tr><td>IBAN</td><td>${BE}</td></tr></table>`,
      0,
    ],
    [
      'a heading that is a sentence about it',
      `<h2>${'Accounts that you may choose from when one day you pay'} invoices</h2><p>${BE}</p>`,
      1,
    ],
    ['a heading inside a card', `<div><h3>SEPA mandate</h3><p>${BE}</p></div>`, 0],
    [
      'a heading inside a card, of two words',
      `<div><h3>Invoices & payments</h3><p>${BE}</p></div>`,
      0,
    ],
    ['a name that has such a word', `<div><h3>Payments Ltd</h3><p>${BE}</p></div>`, 1],
    [
      'a column',
      `<table><tr><th>Name</th><th>Payee</th></tr><tr><td>x</td><td>${BE}</td></tr></table>`,
      0,
    ],
    ['a label of a region', `<div aria-label="Invoices"><p>${BE}</p></div>`, 0],
    [
      'the element that labels a region',
      `<b id="l">Invoices</b><div aria-labelledby="l other"><p>${BE}</p></div>`,
      0,
    ],
    ['a legend', `<fieldset><legend>Direct debit</legend><p>${BE}</p></fieldset>`, 0],
    ['an image in a heading', `<h2><img alt="Invoices"></h2><p>${BE}</p>`, 0],
    ['a heading by role', `<div role="heading">Invoices</div><p>${BE}</p>`, 0],
    ['a caption', `<table><caption>Invoices</caption><tr><td>x</td><td>${BE}</td></tr></table>`, 0],
    ['a summary', `<details open><summary>Invoices</summary><p>${BE}</p></details>`, 0],
    [
      'a group of options',
      `<select multiple><optgroup label="Invoices"><option>${BE}</option></optgroup></select>`,
      0,
    ],
    [
      'options in a group',
      `<select multiple><optgroup label="Mine"><option>${BE}</option></optgroup></select>`,
      1,
    ],
    ['a list box that shows several', `<select size="4"><option>${BE}</option></select>`, 1],
    ['one that shows one', `<select size="1"><option>${BE}</option></select>`, 0],
    [
      'a heading of the group before',
      `<h2>Invoices</h2><p>none</p><h2>Accounts</h2><p>${BE}</p>`,
      1,
    ],
    ['what stands before the first heading', `<p>${BE}</p><h2>Invoices</h2>`, 1],
  ])('%s', (_, html, accounts) => expect(count(html)).toBe(accounts));

  it.each([
    ['<blockquote>', `<blockquote>${BE}</blockquote>`, 0],
    ['<figcaption>', `<figure><figcaption>${BE}</figcaption></figure>`, 0],
    ['complementary', `<div role="complementary">${BE}</div>`, 0],
    ['a trail by its label', `<nav aria-label="Breadcrumb"><a>Accounts</a> ${BE}</nav>`, 0],
    ['a trail by its class', `<ol class="BreadCrumbs"><li>Accounts</li><li>${BE}</li></ol>`, 0],
    ['a menu of accounts', `<nav aria-label="Accounts"><a>${BE}</a></nav>`, 1],
    ['note', `<div role="note">${BE}</div>`, 0],
    ['tooltip', `<div role="tooltip">${BE}</div>`, 0],
    ['alert', `<div role="alert">${BE}</div>`, 0],
    ['a footer of a list item', `<ul><li><footer>${BE}</footer></li></ul>`, 1],
    ['a footer of a cell', `<table><tr><td><footer>${BE}</footer></td></tr></table>`, 1],
    ['a footer of a fieldset', `<fieldset><footer>${BE}</footer></fieldset>`, 1],
    ['a footer of an article by role', `<div role="article"><footer>${BE}</footer></div>`, 1],
    ['a footer of a list item by role', `<div role="listitem"><footer>${BE}</footer></div>`, 1],
    ['a footer of a row by role', `<div role="row"><footer>${BE}</footer></div>`, 1],
    ['a footer of a group', `<div role="group"><footer>${BE}</footer></div>`, 1],
    ['a footer of a section', `<section><footer>${BE}</footer></section>`, 0],
    ['hidden by ARIA, around', `<div aria-hidden="true"><p>${BE}</p></div>`, 0],
    ['a field hidden by its type', `<input type="hidden" readonly value="${BE}">`, 0],
    ['a secret field', `<input type="password" readonly value="${BE}">`, 0],
    ['a field read only by ARIA', `<input aria-readonly="true" value="${BE}">`, 1],
    ['a fixed text area', `<textarea readonly>${BE}</textarea>`, 1],
    [
      'a fixed field with a sentence',
      `<input readonly value="Please pay to the account ${BE} of the company that sent the invoice">`,
      0,
    ],
  ])('where it stands: %s', (_, html, accounts) => expect(count(html)).toBe(accounts));

  it.each([
    [
      'many words around',
      `<p>one two three four five six ${BE} seven eight nine ten eleven twelve</p>`,
      0,
    ],
    ['some words around', `<p>One two Three ${BE} Four five</p>`, 1],
    ['what was done', `<p>Account ${BE} was connected</p>`, 0],
    ['what was done, in Dutch', `<p>Rekening ${BE} werd gekoppeld</p>`, 0],
    ['what was done, in French', `<p>Le compte <b>${BE}</b> a été connecté</p>`, 0],
    ['what is', `<p>Account ${BE} is connected</p>`, 1],
    ['a state that has come, right behind it', `<p>${BE} was connected</p>`, 1],
    ['a label of its row', `<table><tr><td>Payee:</td><td>${BE}</td></tr></table>`, 0],
    ['a text before it in its row', `<table><tr><td>Payee 12</td><td>${BE}</td></tr></table>`, 1],
    ['a sentence before', `<p>You can pay us. ${BE}</p>`, 0],
    ['the end of a sentence', `<p>Please pay ${BE}.</p>`, 0],
    ['the end of a sentence in quotes', `<p>Please pay “${BE}”.</p>`, 0],
    ['small words on both sides', `<p>pay ${BE} now</p>`, 0],
    ['a word and a mark', `<p>IBAN: ${BE}, EUR</p>`, 1],
    ['a slash', `<p>main account of us / ${BE}</p>`, 1],
    ['an emphasis around it', `<p>Please pay to <b><i>${BE}</i></b> in time.</p>`, 0],
    ['a line break before it', `<p>Please look here.<br>${BE}</p>`, 1],
    ['a block beside it', `<div>Please pay in time. <p>x</p>${BE}</div>`, 1],
    ['a block behind it', `<div>${BE}<p>x</p> and pay in time, we ask you kindly.</div>`, 1],
    ['a comment beside it', `<p>Please pay to <!-- x -->${BE}<!-- y --> in time.</p>`, 0],
    [
      'twelve words',
      `<p>One Two Three Four Five Six ${BE} Seven Eight Nine Ten Eleven Twelve</p>`,
      0,
    ],
    ['eleven words', `<p>One Two Three Four Five Six ${BE} Seven Eight Nine Ten Eleven</p>`, 1],
    [
      'a dash before it',
      `<p>The account that we use for all the small costs of our house – ${BE}</p>`,
      1,
    ],
    [
      'a dash behind it',
      `<p>${BE} – the account that we use for all the small costs of our house</p>`,
      1,
    ],
    ['an abbreviation', `<p>Current acct. ${BE}</p>`, 1],
    ['one word and a full stop', `<p>IBAN ${BE}.</p>`, 1],
    ['another sentence behind it', `<p>Please Pay ${BE}. Then Wait</p>`, 0],
    ['a small word behind a mark', `<p>iban: ${BE} eur</p>`, 1],
    ['a small word before a mark', `<p>iban ${BE}: eur</p>`, 1],
    ['a small word only before it', `<p>iban ${BE} EUR</p>`, 1],
    ['a small word only behind it', `<p>IBAN ${BE} eur</p>`, 1],
    ['a block around it', `<div>You can pay us in time. <p>${BE} EUR</p></div>`, 1],
    ['an emphasis before it', `<p>Please pay <i>now</i> to ${BE}.</p>`, 0],
    ['a number in two parts', `<p>Please pay to <b>BE71</b><b> 0961 2345 6769</b> in time.</p>`, 0],
  ])('a sentence has %s', (_, html, accounts) => expect(count(html)).toBe(accounts));

  it.each(
    'a abbr b bdi bdo cite code data em font i kbd label mark q s samp small span strong sub sup time u var'.split(
      ' ',
    ),
  )('a sentence goes on through <%s>', (tag) => {
    expect(count(`<p>Please pay to <${tag}>${BE}</${tag}> in time.</p>`)).toBe(0);
  });

  it.each([
    ['a list', { rule: {}, html: `<p id="l">${BE}</p><p>${NL}</p>` }],
    [
      'what is left out of it',
      { rule: { not: 'b' }, html: `<p id="l">${BE}<i class="b">${NL}</i></p>` },
    ],
  ])('the guide names %s', (_, { rule, html }) => {
    const elements = { elements: { l: [{ css: '#l' }], b: [{ css: '.b' }] } };
    expect(
      read(html, guideFor({ in: 'l', ...rule }, elements)).accounts.map(({ iban }) =>
        iban?.slice(0, 2),
      ),
    ).toEqual(['BE']);
  });
});

describe('a number behind a label', () => {
  const after = (html: string) =>
    read(html, guideFor({ key: { after: 'number' } })).accounts.map(
      ({ iban, masked }) => iban ?? masked,
    );
  it.each([
    ['an IBAN', `<p>Number: ${UNKNOWN}</p>`, [UNKNOWN.replaceAll(' ', '')]],
    ['one behind a label and a space', '<p><b>Number</b> <i>**** 1234</i></p>', ['**** 1234']],
    ['one without a label', '<p>**** 1234</p><p>–</p><p>4711</p>', []],
    ['one behind another text', '<p>Number</p><p>Main</p><p>**** 1234</p>', []],
    ['a number that is too long', `<p>Number: ${'1234 '.repeat(9)}</p>`, []],
    ['a masked one', '<p>Number: **** 1234</p>', ['**** 1234']],
    ['in the next element', '<b>Number</b><i>123-456</i>', ['123-456']],
    ['no words', '<p>Number: of accounts</p>', []],
    ['no sentence', '<p>Number 12 is the account that was opened in the year 2026 here</p>', []],
    ['not behind words', '<p>Number of it</p><p>123-456</p>', []],
    [
      'a label in a cell',
      '<table><tr><th>Number</th><th>x</th></tr><tr><td>123-456</td><td>1</td></tr></table>',
      ['123-456'],
    ],
    [
      'a label in an ARIA cell',
      '<div role="grid"><div role="row"><i role="columnheader">Number</i><i role="columnheader">x</i></div><div role="row"><i role="cell">123-456</i><i role="gridcell">1</i></div></div>',
      ['123-456'],
    ],
    ['a long text', `<p>${'word '.repeat(60)} Number: 123-456</p>`, []],
    [
      'none twice',
      '<table><tr><th>Number</th><th>x</th></tr><tr><td>Number: 123-456</td><td>1</td></tr></table>',
      ['123-456'],
    ],
  ])('%s', (_, html, numbers) => expect(after(html)).toEqual(numbers));
});
