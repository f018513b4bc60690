// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { guideFor, read } from './reading-page.ts';

it.each<[string, string | null]>([
  ['Account connected to the journal', 'linked'],
  ['Holding account of the connected companies', null],
  ['Rekening van de gekoppelde en gekoppeld', 'linked'],
  ['Van het gekoppeld bedrijf', null],
  ['Use of the expired consent', 'expired'],
  // What may be, and what is so of some.
  ['If your consent has expired, reauthorize', null],
  ['Once expired, it is no longer updated', null],
  ['Si votre consentement est expiré, renouvelez-le', null],
  ['Your consent has expired. If it was by mistake, reauthorize', 'expired'],
  ['Il consenso si è vervallen', 'expired'],
  ['1 of your 3 consents has expired', null],
  ['2 accounts expired', null],
  ['Expired (1)', null],
  // How it is with all of them.
  ['Expired authorisations can be renewed at any time.', null],
  ['Vervallen machtigingen kan je vernieuwen', null],
  ['Accounts whose consent has expired are shown in grey', null],
  ['Rekeningen waarvan de toestemming is vervallen', null],
  ['Expired authorisations', 'expired'],
  ['Vervallen sinds gisteren', 'expired'],
  ['Expired because access was revoked', 'expired'],
  ['Expired weeks ago', 'expired'],
  ['0 Expired', null],
  ['Expired: 12/11/2026', 'expired'],
  ['31 Oct 2026 (expired)', 'expired'],
])('%s says the state %s', (said, status) => {
  const { accounts } = read(`<li><b>Main</b> BE71096123456769 <em>${said}</em></li>`, guideFor());
  expect(accounts.map((account) => account.status)).toEqual([status]);
});

it.each([
  '<div role="tablist"><div role="tab">All</div><div role="tab">Expired</div></div>',
  '<div role="radiogroup"><span role="radio">Expired</span></div>',
  '<ul role="listbox"><li role="option">Expired</li></ul>',
  '<div role="tooltip">Expired: the bank no longer answers</div>',
])('what one may choose is no state of the only account: %s', (html) => {
  const card = '<div><b>Main</b> <p>BE71096123456769</p> <em>Connected</em></div>';
  const { accounts } = read(`<div>${html}${card}</div>`, guideFor());
  expect(accounts.map((account) => account.status)).toEqual(['linked']);
});

it.each([
  ['Name', 'Expired goods BV', 'Connected', 'linked'],
  ['Account holder', 'Connected Trade NV', 'Open', null],
  ['Account', 'Expired', '', 'expired'],
])('in the column “%s”, “%s” beside “%s” says %s', (column, name, said, status) => {
  const row = (iban: string) => `<tr><td>${name}</td><td>${iban}</td><td>${said}</td></tr>`;
  const html = `<table><tr><th>${column}</th><th>IBAN</th><th>Status</th></tr>${row('BE71096123456769')}${row('NL91ABNA0417164300')}</table>`;
  expect(read(html).accounts.map((account) => account.status)).toEqual([status, status]);
});

it.each([
  '<h3>Activity</h3><table><tr><th>Date</th><th>Event</th></tr><tr><td>12 Mar 2026</td><td>Consent renewed</td></tr><tr><td>11 Mar 2026</td><td>Expired</td></tr></table>',
  '<details open><summary>History</summary><div>Expired on 11 March 2026</div></details>',
  '<h4>Historique</h4><p>Expired on 11 March 2026</p>',
  '<h4>Consent history</h4><p>Expired on 11 March 2026</p>',
])('what was is no state of the account, and no end: %s', (html) => {
  const { accounts, questions } = read(
    `<section><h2>Main</h2><p>BE71096123456769</p><p>Connected</p><p>Expires on 3 May 2027</p>${html}</section>`,
  );
  expect([accounts.map(({ status, expires }) => [status, expires?.on]), questions]).toEqual([
    [['linked', '2027-05-03']],
    [],
  ]);
});

it('but an account may have such a name, and stand on such a page', () => {
  const { accounts } = read(
    '<h1>Account activity</h1><section><h2>History Books BV</h2><p>BE71096123456769</p><p>Expired</p></section>',
  );
  expect(accounts.map(({ name, status }) => [name, status])).toEqual([
    ['History Books BV', 'expired'],
  ]);
});
