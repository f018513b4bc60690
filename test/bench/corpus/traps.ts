import type { Style } from './account.ts';
import { DATES, pastDay } from './dates.ts';
import { brokenIban, FORMATS, randomIban } from './numbers.ts';

/** Something beside the accounts that is none: markup before and after them. */
export type Trap = (style: Style) => { before?: string; after?: string };

const number = (style: Style): string =>
  FORMATS[style.random.pick(['compact', 'groups', 'noBreak'])]!(randomIban(style.random));
const past = (style: Style): string => DATES.long!(pastDay(style.random), style.language);
const rows = (count: number, row: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => row(i)).join('');

export const TRAPS: Record<string, Trap> = {
  none: () => ({}),
  footer: (s) => ({
    after: `<footer><p>Feedco NV · VAT BE0123456749 · IBAN ${number(s)}</p></footer>`,
  }),
  contentinfo: (s) => ({ after: `<div role="contentinfo">IBAN: ${number(s)} BIC GKCCBEBB</div>` }),
  aside: (s) => ({ before: `<aside><h3>${s.words.help}</h3><p>IBAN ${number(s)}</p></aside>` }),
  prose: (s) => ({ after: `<p>${s.words.pay(number(s))}</p>` }),
  proseStrong: (s) => ({ before: `<p>${s.words.pay(`<strong>${number(s)}</strong>`)}</p>` }),
  help: (s) => ({
    after: `<section><h2>${s.words.help}</h2><ul><li>IBAN: ${number(s)}</li></ul></section>`,
  }),
  invoices: (s) => ({
    after: `<section><h2>${s.words.invoices}</h2><table><tr><th>#</th><th>Date</th><th>IBAN</th><th>Total</th></tr>${rows(3, (i) => `<tr><td>2026-00${i}</td><td>${past(s)}</td><td>${number(s)}</td><td>4,00 EUR</td></tr>`)}</table></section>`,
  }),
  mandate: (s) => ({
    after: `<div class="box"><h3>${s.words.mandate}</h3><div>${number(s)}</div><div>${past(s)}</div></div>`,
  }),
  transactions: (s) => ({
    after: `<h2>${s.words.transactions}</h2><table>${rows(4, () => `<tr><td>${past(s)}</td><td>Supplier</td><td>${number(s)}</td><td>-${s.random.int(900)},50 EUR</td></tr>`)}</table>`,
  }),
  unnamedTransactions: (s) => ({
    after: `<div class="tx">${rows(5, (i) => `<div class="t"><span>${past(s)}</span><span>Client ${i}</span><span>${number(s)}</span><span>${s.random.chance(0.5) ? '-' : '+'}${s.random.int(900)},50 EUR</span></div>`)}</div>`,
  }),
  template: (s) => ({ before: `<template><li>${number(s)}</li></template>` }),
  script: (s) => ({
    before: `<script type="application/json">{"iban":"${randomIban(s.random)}"}</script><!-- ${randomIban(s.random)} -->`,
  }),
  hidden: (s) => ({
    before: `<div hidden><p>${number(s)}</p></div><div style="display:none">${number(s)}</div><div aria-hidden="true">${number(s)}</div><p style="visibility:hidden">${number(s)}</p>`,
  }),
  broken: (s) => ({
    after: `<ul><li>${brokenIban(s.random)}</li><li>${brokenIban(s.random)}</li></ul>`,
  }),
  masked: (s) => ({
    after: `<ul class="c"><li>•••• •••• 1234 ${past(s)}</li><li>BE** **** **** 4321</li><li>4111 11** **** 1111</li></ul>`,
  }),
  orders: () => ({
    after:
      '<ul><li>BE0123456749</li><li>550e8400-e29b-41d4-a716-446655440000</li><li>+32 2 123 45 67</li><li>ORDER-NL91ABNA0417164300X</li><li>RF18539007547034</li></ul>',
  }),
  editable: (s) => ({
    before: `<label>IBAN <input value="${randomIban(s.random)}" placeholder="${randomIban(s.random)}"></label>`,
  }),
  otherDates: (s) => ({
    before: `<p>${s.synchronised}: ${past(s)}</p>`,
    after: `<p>© 2026 · ${past(s)}</p>`,
  }),
};
