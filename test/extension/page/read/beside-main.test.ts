// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { BE, NL } from './one-account.ts';
import { read } from './reading-page.ts';

const ibans = (html: string) =>
  read(html).accounts.map(({ iban }) => iban?.replace(/(.{4})(?=.)/g, '$1 '));
const main = `<main><h1>Accounts</h1><ul><li>Main ${NL} Connected</li></ul></main>`;

it.each([
  [
    'its footer',
    `<div class="site-footer"><p>Feedco NV · VAT BE 0123.456.749</p><p>${BE}</p></div>`,
  ],
  ['a CSS module', `<div class="Layout_footer__x1"><div><span>Feedco</span> ${BE}</div></div>`],
  ['whom to pay to', `<div><div>Pay to</div><div>Feedco NV</div><div>${BE}</div></div>`],
  ['its imprint', `<div><div>Impressum</div><div>Feedco GmbH</div><div>${BE}</div></div>`],
  ['its bank', `<div><p>Our bank details</p><p>Feedco NV</p><p>IBAN ${BE}</p></div>`],
])('beside the main part of a page stands the site’s own number: %s', (_, html) => {
  expect(ibans(main + html)).toEqual([NL]);
  expect(ibans(`<div id="root">${main}${html}</div>`)).toEqual([NL]);
});

it('also where the main part has no account', () => {
  const footer = `<div class="site-footer"><p>Feedco NV</p><p>${BE}</p></div>`;
  expect(ibans(`<div id="root"><main>None yet</main>${footer}</div>`)).toEqual([]);
});

it.each([
  ['a drawer', `<div class="drawer"><h2>Account</h2><p>Savings</p><p>${BE}</p></div>`],
  ['a dialog', `<div role="dialog"><h2>Savings</h2><p>${BE}</p></div>`],
])('but %s beside it shows an account', (_, html) => {
  expect(ibans(main + html)).toEqual([NL, BE]);
});

it('inside it, and where no part is marked, a footer of a card is the card’s', () => {
  const card = `<div class="card"><b>Payments</b><div class="card-footer">${BE}</div></div>`;
  expect([ibans(`<main>${card}</main>`), ibans(`<div>${card}</div>`)]).toEqual([[BE], [BE]]);
});
