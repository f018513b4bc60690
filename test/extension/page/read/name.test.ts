// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { accountOf, BE, NL, rowThatSays } from './one-account.ts';
import { read } from './reading-page.ts';

const PLAIN = BE.replaceAll(' ', '');

describe('the name of an account', () => {
  it.each([
    // What it is.
    ['<b>Main</b>', 'Main'],
    ['<i>Private</i><b>Main</b>', 'Main'],
    ['<i>Private</i><h4>Main</h4>', 'Main'],
    ['<i>Main</i><i>Private</i>', 'Main'],
    ['<div>Account name</div><div>Main</div>', 'Main'],
    ['<div>Status</div><div>Open</div><div>Nom du compte :</div><div>Main</div>', 'Main'],
    ['<div>Account holder</div><div>Anna</div>', 'Anna'],
    ['<div>Account holder</div><div>Anna</div><p>Private</p>', 'Anna'],
    ['<h4>Main</h4><div>Account holder</div><div>Anna</div>', 'Main'],
    ['<i>BUSINESS</i>', 'BUSINESS'],
    ['<p data-x>· Main –</p>', 'Main'],
    ['<i>Conto 12</i>', 'Conto 12'],
    ['<i>Sichtkonto EUR 2</i>', 'Sichtkonto EUR 2'],
    ['<label>x <i>Main</i></label>', 'Main'],
    // What it is not.
    ['<i>A</i>', null],
    ['<i>12</i>', null],
    ['<i>EUR</i>', null],
    ['<i>IBAN</i>', null],
    ['<i>anna@example.com</i>', null],
    ['<i>BE71.0961.2345.6769</i>', null],
    ['<i>IBANDE89 3704 0044 0532 0130 00</i>', null],
    ['<i>GKCCBEBB</i>', null],
    ['<i>GKCCBEBBXXX</i>', null],
    ['<i>Number</i>', null],
    ['<i>Rekeningnummer</i>', null],
    ['<i>Status:</i>', null],
    ['<a href="#">Details</a>', null],
    ['<i>Détails</i>', null],
    ['<i>Bekijk</i>', null],
    ['<i>Show more</i>', null],
    ['<i>Statement 12/2026</i>', null],
    ['<i>Factuur 2026-004</i>', null],
    ['<i>Statements</i>', 'Statements'],
    ['<i>Details Magazine</i>', 'Details Magazine'],
    ['<i>12,50 EUR</i>', null],
    ['<i>Connected</i>', null],
    ['<i>Not connected</i>', null],
    ['<i>12 April 2027</i>', null],
    ['<i>Expires on 12 April 2027</i>', null],
    ['<i>Belfius</i>', null],
    ['<button>Main</button>', null],
    ['<img alt="Main">', null],
    ['<dl><dt>Main</dt></dl>', null],
    ['<label>Main</label>', null],
    [`<i>${'Main '.repeat(30)}</i>`, null],
    ['<i>BE71 09</i>', null],
    ['<i>ABNA</i>', 'ABNA'],
  ])('beside the number, in %s, is %s', (said, name) => expect(rowThatSays(said).name).toBe(name));

  it('stands before its number in the label of a check box too', () => {
    const row = (text: string) => `<p><label><input type="checkbox"> ${text}</label></p>`;
    expect(
      read(row(`Main ${BE}`) + row(`Second – ${NL}`)).accounts.map(({ name }) => name),
    ).toEqual(['Main', 'Second']);
  });

  it('is no state that has a number in it, beside states that have none', () => {
    const labels = {
      expiresOn: ['Expires on'],
      linked: ['Connected', 'Valid for 90 days'],
      due: ['Due'],
      expired: ['Expired'],
    };
    expect(rowThatSays('<b>Access valid for 90 days</b>', { more: { labels } }).name).toBeNull();
  });

  it.each([
    ['Client account', 'Client account'],
    ['Emilie', 'Emilie'],
    ['Suppliers', 'Suppliers'],
    ['Liège', 'Liège'],
    ['Lié', null],
    ['Liée', null],
    ['Liées', null],
    ['Non lié', null],
    ['Unlinked', null],
    ['Linked (2)', null],
  ])('is not left out for a part of it that is a state in some language: “%s”', (said, name) => {
    const labels = {
      expiresOn: ['Expires on'],
      linked: ['Lié', 'Linked'],
      due: ['A'],
      expired: ['B'],
    };
    expect(rowThatSays(`<b>${said}</b>`, { more: { labels } }).name).toBe(name);
  });

  it.each([
    [`<p>Main – ${BE}</p>`, 'Main'],
    [`<p>${BE} – Main</p>`, 'Main'],
    [`<p>IBAN: ${BE} (Main)</p>`, 'Main'],
    [`<p>${BE}</p>`, null],
    [`<p>${BE}/EUR</p>`, null],
    [`<button>Main <i>${BE}</i></button>`, 'Main'],
    [`<a href="#"><b>Main</b> <i>${BE}</i></a>`, 'Main'],
    [`<h2>Accounts</h2><h3>Main</h3><p>${BE}</p>`, 'Main'],
    [`<p>${BE}</p><h3>Main</h3><h3>Other</h3>`, 'Main'],
    [`<section><h1>Accounts of mine</h1><div><i>Main</i><p>${BE}</p></div></section>`, 'Main'],
    // A column or a description with a label for names goes before all else, the holder last.
    [
      `<table><tr><th>IBAN</th><th>x</th><th>Description</th></tr><tr><td>${BE}</td><td>Near</td><td>Main</td></tr></table>`,
      'Main',
    ],
    [
      `<table><tr><th>IBAN</th><th>x</th><th>Account number</th></tr><tr><td>${BE}</td><td>Main</td><td>Other</td></tr></table>`,
      'Main',
    ],
    [
      `<table><tr><th>IBAN</th><th>Holder</th><th>Name</th></tr><tr><td>${BE}</td><td>Anna</td><td>Main</td></tr></table>`,
      'Main',
    ],
    // The header of a row that holds more than one thing names its account; of one, it labels it.
    [
      `<table><tr><th>Name</th><th>Bank</th><th>IBAN</th></tr><tr><th scope="row">Main</th><td>KBC</td><td>${BE}</td></tr></table>`,
      'Main',
    ],
    [`<table><tr><th>Main</th><td>KBC</td><td>${BE}</td></tr></table>`, 'Main'],
    [`<table><tr><th>Main</th><td>${BE}</td></tr></table>`, null],
    [
      `<table><tr><th>Main</th><th>x</th><th>y</th></tr><tr><td>1</td><td>2</td><td>${BE}</td></tr></table>`,
      null,
    ],
    [
      `<table><tr><th>IBAN</th><th>Holder</th></tr><tr><td>${BE}</td><td>Anna</td></tr></table>`,
      'Anna',
    ],
    [
      `<table><tr><th>IBAN</th><th>Name</th></tr><tr><td>${BE}</td><td>12,50 EUR</td></tr></table>`,
      null,
    ],
  ])('in %s is %s', (html, name) => expect(accountOf(`<div>${html}</div>`).name).toBe(name));

  it('is nothing that nearly all blocks say, unless it is told by a label or a heading', () => {
    const names = (one: (n: number) => string) =>
      read(
        `<ul>${[BE, NL, 'DE89370400440532013000'].map((number, n) => `<li>${one(n)} ${number}</li>`).join('')}</ul>`,
      ).accounts.map(({ name }) => name);
    expect(names(() => '<i>Available</i>')).toEqual([null, null, null]);
    expect(names(() => '<b>Main</b>')).toEqual(['Main', 'Main', 'Main']);
    expect(names((n) => `<i>Account ${n}</i>`)).toEqual(['Account 0', 'Account 1', 'Account 2']);
    expect(names((n) => `<i>${n ? 'Savings' : 'Main'}</i><i>Account</i>`)).toEqual([
      'Main',
      'Savings',
      'Savings',
    ]);
  });

  it('is no part of its number, without a digit either', () => {
    expect(
      read(`<ul><li><i>ABNA</i> ${NL}</li><li><i>ABNA</i> ${BE}</li></ul>`).accounts.map(
        ({ name }) => name,
      ),
    ).toEqual([null, 'ABNA']);
  });

  it('two accounts may bear one name', () => {
    expect(
      read(`<ul><li><i>Main</i> ${BE}</li><li><i>Main</i> ${NL}</li></ul>`).accounts.map(
        ({ name }) => name,
      ),
    ).toEqual(['Main', 'Main']);
  });

  it('is no part of its number, in whatever groups', () => {
    expect(
      accountOf(`<ul><li><i>${PLAIN.slice(0, 4)}</i><p>${BE}</p></li><li>${NL}</li></ul>`).name,
    ).toBeNull();
    expect(
      accountOf(`<ul><li><i>be71-0961</i><p>${BE}</p></li><li>${NL}</li></ul>`).name,
    ).toBeNull();
  });
});
