// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { belgianIban as inventedIban } from '../../../bench/reading/long-page.ts';
import { guideFor, read } from './reading-page.ts';

const BE = 'BE71096123456769';
const NL = 'NL91ABNA0417164300';
const DE = 'DE89370400440532013000';

const ibansOf = (html: string, accounts: object = {}, more: object = {}) =>
  read(html, guideFor(accounts, more)).accounts.map(({ iban }) => iban);

describe('an account is found', () => {
  it.each([
    ['in groups of four', '<p>BE71 0961 2345 6769</p>'],
    ['with no-break spaces', '<p>BE71&nbsp;0961&nbsp;2345&nbsp;6769</p>'],
    ['with zero-width characters', '<p>BE71\u200b0961\u200b2345\u200b6769</p>'],
    ['in lower case', '<p>be71096123456769</p>'],
    [
      'split over spans',
      '<p><span>BE71</span><span>0961</span><span>2345</span><span>6769</span></p>',
    ],
    ['split letter by letter', `<p>${[...BE].map((sign) => `<i>${sign}</i>`).join('')}</p>`],
    [
      'split over blocks',
      '<div><div>BE71</div><div>0961</div><div>2345</div><div>6769</div></div>',
    ],
    ['in a read-only field', '<input readonly value="BE71 0961 2345 6769">'],
    ['in a disabled field', '<input disabled value="BE71 0961 2345 6769">'],
    ['behind a label', '<p>IBAN: BE71096123456769</p>'],
    ['in a dialog', '<div role="dialog"><ul><li>BE71096123456769</li></ul></div>'],
    ['at the foot of a card', '<article><h3>Main</h3><footer>BE71096123456769</footer></article>'],
    ['in a list box', '<select multiple><option>BE71096123456769</option></select>'],
    ['between dashes', '<p>Main – BE71 0961 2345 6769 – EUR. Private.</p>'],
  ])('%s', (_, html) => expect(ibansOf(html)).toEqual([BE]));

  it('in an open shadow root, one inside another', () => {
    document.body.innerHTML = '<div id="host"></div>';
    const outer = document.querySelector('#host')!.attachShadow({ mode: 'open' });
    outer.innerHTML = '<section><x-inner></x-inner></section>';
    outer.querySelector('x-inner')!.attachShadow({ mode: 'open' }).innerHTML = `<p>${BE}</p>`;
    expect(read.now().accounts.map(({ iban }) => iban)).toEqual([BE]);
  });

  it('in a shadow root in a cell, with its name in another', () => {
    document.body.innerHTML = `<table><tr><td><x-n></x-n></td><td><x-i></x-i></td><td>EUR</td></tr><tr><td>Second</td><td>${NL}</td><td>EUR</td></tr></table>`;
    const put = (tag: string, html: string) => {
      document.querySelector(tag)!.attachShadow({ mode: 'open' }).innerHTML = html;
    };
    put('x-n', '<b>Main</b>');
    put('x-i', `<i>${BE}</i>`);
    const names = new Map(read.now().accounts.map(({ iban, name }) => [iban, name]));
    expect([names.get(BE), names.get(NL), names.size]).toEqual(['Main', 'Second', 2]);
  });

  it('where it is shown, in a table that hides every other row or all but the first ones', () => {
    const rows = Array.from({ length: 60 }, (_, i) => `<tr><td>${inventedIban(i)}</td></tr>`);
    const shown = (selector: string) =>
      ibansOf(`<style>${selector}{visibility:hidden}</style><table>${rows.join('')}</table>`)
        .length;
    expect(shown('tr:nth-child(even) td')).toBe(30);
    expect(shown('tr:nth-child(n+11) td')).toBe(10);
    expect(shown('p')).toBe(60);
  });

  it('once, though a responsive page has it twice', () => {
    const { accounts } =
      read(`<table><tr><td>${BE}</td><td>Main</td></tr><tr><td>${NL}</td><td>Second</td></tr></table>
      <div><div>${BE}<p>Expires on 12 April 2027</p></div><div>${NL}<p>Expires on 13 April 2027</p></div></div>`);
    expect(accounts.map(({ iban, expires }) => [iban, expires?.on])).toEqual([
      [BE, '2027-04-12'],
      [NL, '2027-04-13'],
    ]);
  });

  it('once for each currency', () => {
    const rows = (parts: string) =>
      read(`<ul>${parts}</ul>`).accounts.map(({ iban, currency, name }) => [iban, currency, name]);
    expect(
      rows(`<li>Main ${BE} <b>1,00 EUR</b></li><li>Dollars ${BE} <b>2,00 USD</b></li>`),
    ).toEqual([
      [BE, 'EUR', 'Main'],
      [BE, 'USD', 'Dollars'],
    ]);
    expect(rows(`<li>Main ${BE} <span>EUR</span><span>USD</span></li>`)).toEqual([
      [BE, 'EUR', 'Main'],
      [BE, 'USD', 'Main'],
    ]);
    expect(rows(`<li>Main ${BE} <b>1,00 EUR</b> (≈ 1.08 USD)</li>`)).toEqual([[BE, 'EUR', 'Main']]);
    expect(rows(`<li>Main ${BE} <b>1,00 EUR ≈ 1.08 USD</b></li>`)).toEqual([[BE, 'EUR', 'Main']]);
  });
});

describe('no account is', () => {
  it.each([
    ['a number with wrong check digits', '<li>BE72 0961 2345 6769</li>'],
    [
      'a VAT number, a UUID, a telephone number, an order',
      '<li>BE0123456749</li><li>550e8400-e29b-41d4-a716-446655440000</li><li>+32 2 123 45 67</li><li>X-BE71096123456769-1</li>',
    ],
    ['a masked number', '<li>BE71 **** **** 6769</li><li>•••• 6769</li>'],
    ['in a sentence', '<p>Please transfer the amount to BE71 0961 2345 6769 before Friday.</p>'],
    ['in a sentence, made bold', '<p>Please pay to <b>BE71 0961 2345 6769</b>.</p>'],
    ['in a sentence in lower case', '<p>stort het bedrag op BE71096123456769 met vermelding</p>'],
    ['in the footer', '<footer>IBAN BE71 0961 2345 6769</footer>'],
    ['in an element that has the role of one', '<div role="contentinfo">BE71096123456769</div>'],
    ['beside', '<aside>BE71096123456769</aside>'],
    ['in an address', '<address>BE71096123456769</address>'],
    ['under "Help"', '<section><h2>Help</h2><p>BE71096123456769</p></section>'],
    [
      'under "Factures"',
      '<h2>Factures</h2><table><tr><td>12/11/2026</td><td>BE71096123456769</td></tr><tr><td>13/11/2026</td><td>NL91ABNA0417164300</td></tr></table>',
    ],
    [
      'in a column "Counterparty"',
      '<table><tr><th>Date</th><th>Counterparty</th><th>Amount</th></tr><tr><td>1 May</td><td>BE71096123456769</td><td>1 EUR</td></tr><tr><td>2 May</td><td>NL91ABNA0417164300</td><td>2 EUR</td></tr></table>',
    ],
    [
      'in a list of movements',
      `<ul>${[BE, NL, DE].map((iban) => `<li><span>12 Nov 2026</span> <span>${iban}</span> <span>-12,50 EUR</span></li>`).join('')}</ul>`,
    ],
    [
      'in a template, a script, a style, a comment',
      '<template><p>BE71096123456769</p></template><script type="text/plain">BE71096123456769</script><style>/* BE71096123456769 */</style><!-- BE71096123456769 -->',
    ],
    [
      'hidden',
      '<p hidden>BE71096123456769</p><p style="display:none">BE71096123456769</p><p style="visibility:hidden">BE71096123456769</p><p aria-hidden="true">BE71096123456769</p>',
    ],
    [
      'a field to type in',
      '<input value="BE71096123456769"><input placeholder="BE71096123456769">',
    ],
    ['an option to choose', '<select><option selected>BE71096123456769</option></select>'],
    ['text in look-alike digits', '<p>BE７１096123456769</p>'],
    ['turned round for a reader', '<p>\u202eBE71096123456769</p>'],
    ['turned round by what stands before it', '<p><b>\u202e</b><i>BE71096123456769</i></p>'],
    ['turned round inside, and split', '<p><i>BE71</i><i>\u202e0961</i><i>2345</i><i>6769</i></p>'],
    ['turned round, and split', '<p><b>\u202e</b><i>BE71</i><i>0961</i><i>2345</i><i>6769</i></p>'],
  ])('%s', (_, html) => expect(ibansOf(html)).toEqual([]));

  it('what the guide leaves out, or what lies outside its list', () => {
    const elements = { elements: { list: [{ css: '#list' }], mandates: [{ css: '.mandate' }] } };
    const html = `<div id="list"><p>${BE}</p><p class="mandate">${NL}</p></div><p>${DE}</p>`;
    expect(ibansOf(html, { not: 'mandates' }, elements)).toEqual([BE, DE]);
    expect(ibansOf(html, { in: 'list' }, elements)).toEqual([BE, NL]);
    expect(ibansOf(html, { in: 'list', not: 'mandates' }, elements)).toEqual([BE]);
    const second = { elements: { mandates: [{ css: 'li:nth-child(2)' }] } };
    const rows = `<ul><li>${BE}</li><li>${NL}</li></ul>`;
    expect(ibansOf(rows, { not: 'mandates' }, second)).toEqual([BE]);
  });

  it('what an app shows in a field can be typed over, and is one all the same', () => {
    expect(ibansOf(`<input value="${BE}">`, {}, { kind: 'app' })).toEqual([BE]);
  });
});

describe('what belongs to an account', () => {
  const one = (html: string, accounts: object = {}, more: object = {}) =>
    read(html, guideFor(accounts, more)).accounts[0]!;

  it('is not what a row with a masked, a wrong or no number says', () => {
    const rows = (other: string) =>
      one(
        `<ul><li><b>Main</b><i>${BE}</i><span>1 EUR</span></li><li><b>Other</b><i>${other}</i><span>Expires on 12 April 2027</span></li></ul>`,
      );
    for (const other of ['•••• 1234', 'BE72 0961 2345 6769', 'Pending'])
      expect(rows(other)).toMatchObject({ name: 'Main', expires: null });
  });

  it('is the date behind the word for its end, and no other', () => {
    expect(
      one(
        `<table><tr><th>IBAN</th><th>Expires on</th><th>Updated</th></tr><tr><td>${BE}</td><td></td><td>12 Nov 2026</td></tr><tr><td>${NL}</td><td>12 April 2027</td><td>12 Nov 2026</td></tr></table>`,
      ).expires,
    ).toBeNull();
    expect(
      one(`<div>${BE}<p>Updated 12 November 2026</p><p>Expires on 12 April 2027</p></div>`).expires,
    ).toEqual({ on: '2027-04-12', source: 'page' });
    expect(
      one(`<div>${BE}<p>Expires on <time datetime="2027-04-12T22:00:00Z">Monday</time></p></div>`)
        .expires?.on,
    ).toBe('2027-04-12');
    expect(
      one(`<div>${BE}<p>Expires on <abbr title="12 April 2027">12 Apr</abbr></p></div>`).expires
        ?.on,
    ).toBe('2027-04-12');
    expect(
      one(`<dl><dt>IBAN</dt><dd>${BE}</dd><dt>Expires on</dt><dd>12 April 2027</dd></dl>`).expires
        ?.on,
    ).toBe('2027-04-12');
  });

  it('is asked where the date can be read two ways', () => {
    const reading = read(`<li>${BE} <b>Expires on 03/04/2027</b></li>`, guideFor(), []);
    expect(reading.accounts[0]?.expires).toBeNull();
    expect(reading.questions).toMatchObject([
      { about: 'expires', iban: BE, candidates: ['2027-03-04', '2027-04-03'] },
    ]);
  });

  it.each<[string, string | null]>([
    ['Connected', 'linked'],
    ['Not connected', null],
    ['EXPIRED', 'expired'],
    ['Niet gekoppeld', null],
    ['Gekoppeld', 'linked'],
    ['Expire le 12/04/2027', null],
    ['Expiré', 'expired'],
    ['Expire bientôt', 'due'],
    ['Disconnected', null],
    ['<button>Connected</button>', null],
    ['<img alt="Connected" src="x">', 'linked'],
    ['Connected, expires soon', 'due'],
  ])('%s says the state %s', (said, status) => {
    expect(one(`<li><b>Main</b> ${BE} <em>${said}</em></li>`).status).toBe(status);
  });

  it.each<[string, string]>([
    ['its heading', `<article><h3>Main</h3><div>${BE}</div><span>Private</span></article>`],
    ['the text before its number', `<li>Main – ${BE}</li>`],
    [
      'the cell in the column for names',
      `<table><tr><th>Number</th><th>Bank</th><th>Account name</th></tr><tr><td>${BE}</td><td>Belfius</td><td>Main</td></tr></table>`,
    ],
    ['the nearest heading, not the page', `<h1>Accounts</h1><h2>Main</h2><div>${BE}</div>`],
  ])('%s names it', (_, html) => expect(one(html).name).toBe('Main'));

  it.each<[string, string | undefined, string]>([
    [
      `<dl><dt>Rekeninghouder</dt><dd>Anna V.</dd><dt>IBAN</dt><dd>${BE}</dd></dl>`,
      'Anna V.',
      'Anna V.',
    ],
    [`<li><b>Main</b> ${BE} <i>Holder: Anna V.</i></li>`, 'Anna V.', 'Main'],
    [
      `<table><tr><th>Titulaire</th><th>Nom</th><th>IBAN</th></tr><tr><td>Anna V.</td><td>Main</td><td>${BE}</td></tr></table>`,
      'Anna V.',
      'Main',
    ],
    [`<li><b>Main</b> ${BE} <i>Placeholder: x</i></li>`, undefined, 'Main'],
  ])('%s: its holder is %s, its name %s', (html, holder, name) => {
    expect(one(html)).toMatchObject({ name, ...(holder && { holder }) });
    expect(one(html).holder).toBe(holder);
  });

  it('is the day of its last synchronisation, by the words of the guide', () => {
    const html = `<li>${BE}<p>Expires on 12 April 2027</p><p>Updated: 12 Nov 2026</p></li>`;
    const more = { labels: { expiresOn: ['Expires on'], sync: ['Updated'] } };
    const rule = { synchronised: { after: 'sync' }, status: {} };
    expect(one(html, rule, more)).toMatchObject({ synchronisedOn: '2026-11-12' });
    expect(one(html).synchronisedOn).toBeUndefined();
  });

  it('the guide may say where it is named, and where its bank', () => {
    const elements = { elements: { title: [{ css: '.t' }], bank: [{ css: '.b' }] } };
    for (const bank of [
      '<img class="b" alt="Some House">',
      '<i class="b"><img alt="Some House"></i>',
    ])
      expect(
        one(
          `<li><b>Private</b><i class="t">Main</i>${BE}${bank}</li>`,
          { name: 'title', institution: 'bank' },
          elements,
        ),
      ).toMatchObject({ name: 'Main', institution: { name: 'Some House', source: 'page' } });
  });

  it.each<[string, string, object]>([
    [
      'an institution of the guide',
      `<li>Huis · ${BE}<p>Huisbank</p></li>`,
      { name: 'Huisbank', source: 'page', id: 'hb', maturity: 'beta' },
    ],
    ['its logo', `<li><img alt="Huisbank logo"> ${BE}</li>`, { name: 'Huisbank', source: 'page' }],
    [
      'the heading above',
      `<h3>Huisbank</h3><ul><li>${BE}</li></ul><h3>Other</h3><ul><li>${NL}</li></ul>`,
      { name: 'Huisbank', source: 'page' },
    ],
    [
      'the heading of a group of one',
      `<section><h3>Fictieve Bank</h3><ul><li>Main ${BE}</li></ul></section><section><h3>Kas</h3><ul><li>${NL}</li></ul></section>`,
      { name: 'Fictieve Bank', source: 'page' },
    ],
    [
      'the column for banks',
      `<table><tr><th>Bank</th><th>IBAN</th></tr><tr><td>Some House</td><td>${BE}</td></tr></table>`,
      { name: 'Some House', source: 'page' },
    ],
    [
      'the bank of its IBAN, by name',
      `<li>Belfius ${BE}<p>Belfius</p></li>`,
      { name: 'Belfius', source: 'page' },
    ],
    [
      'its IBAN alone',
      `<li>Main ${BE}</li>`,
      { name: 'Belfius', source: 'iban', bic: 'GKCCBEBB', country: 'BE' },
    ],
  ])('%s names its institution', (_, html, institution) => {
    expect(
      one(html, {}, { institutions: [{ name: 'Huisbank', id: 'hb', maturity: 'beta' }] })
        .institution,
    ).toMatchObject(institution);
  });

  it('the site’s name over a list is not asked for its institution', () => {
    const html = `<h3>Northwind</h3><p>BE41 9880 0000 0010</p><p>${BE}</p>`;
    const pages = { accounts: { path: '/accounts', title: 'Northwind' } };
    expect(read(html, guideFor({}, { pages })).questions).toEqual([]);
  });

  it('what may name its institution is asked, and not taken', () => {
    const { accounts, questions } = read(
      `<h3>Some House</h3><ul><li>Main BE41 9880 0000 0010 <img alt="Huis"></li><li>${BE}</li></ul>`,
    );
    expect(accounts.map(({ institution }) => institution?.name ?? null)).toEqual([null, 'Belfius']);
    expect(questions).toEqual([
      {
        about: 'institution',
        iban: accounts[0]!.iban,
        currency: null,
        candidates: ['Huis', 'Some House'],
      },
    ]);
  });

  it('a number behind a label is its number, where the site shows no IBAN', () => {
    const read = (html: string) => one(html, { key: { after: 'number' } });
    expect(
      read('<li><b>Main</b><p>Number: •••• 1234</p><p>Expires on 12 April 2027</p></li>'),
    ).toMatchObject({
      iban: null,
      masked: '•••• 1234',
      name: 'Main',
      expires: { on: '2027-04-12' },
    });
    expect(read('<li><b>Main</b><span>Number</span><span>123-456</span></li>')).toMatchObject({
      iban: null,
      masked: '123-456',
    });
    expect(
      read(
        '<table><tr><th>Name</th><th>Number</th></tr><tr><td>Main</td><td>xxxx 4321</td></tr></table>',
      ),
    ).toMatchObject({ iban: null, masked: 'xxxx 4321', name: 'Main' });
  });
});
