import { bare } from './aggregator/layout.ts';
import { APPS, DASHBOARD, MARKETING } from './hosts.ts';
import { type Html, html } from './html.ts';
import type { SiteResponse } from './site.ts';

/** Where the demo begins. */
export const START = 'https://start.example.com/';

/** What the demo is, and where to go. */
export function startPage(): SiteResponse {
  const variant = (query: string, words: string): Html =>
    html`<li><a href="${DASHBOARD}/live/accounts?${query}">${words}</a></li>`;
  return bare(
    { lang: 'en' },
    'Feedkeeper demo',
    html`<p class="demo">Everything here is invented, and served by your own computer. In this browser window the addresses of Ponto and of the books lead to the demo, not to the real sites.</p>
<main><h1>Feedkeeper demo</h1>
<p>A bank feed dies in one of two ways: the bank's permission runs out, or an account is left off when an app asks for access. Feedkeeper walks with you past both.</p>
<ol>
  <li>Open <a href="${DASHBOARD}/live/accounts">the accounts at the demo Ponto</a>. Press the Feedkeeper button in the toolbar there (it may be behind the puzzle piece), and turn <b>Ponto</b> on: the browser asks first. Then record the accounts of the page.</li>
  <li>Open <a href="${APPS['18']}/odoo/accounting">the books, a demo of Odoo 18</a>. Press the button again: the question whether this is your accounting app leads to <b>Odoo</b>.</li>
  <li>Under Journeys, in Feedkeeper's own page (the popup's upper right corner), start the one that links Ponto to Odoo.</li>
  <li>On the share screen, leave one account off and see what you are told.</li>
</ol>
<h2>Other looks of the same list</h2>
<ul>${[
      variant('as=table&list=ready', 'A table, in English'),
      variant('as=cards&list=ready', 'Cards, in Dutch'),
      variant('as=grid&list=ready', 'A grid, in French'),
      variant('list=late', 'A list that comes late'),
      variant('list=error', 'A list that fails'),
      variant('as=table&list=ready&count=0', 'No account yet'),
      variant('as=table&list=ready&count=300', 'Three hundred accounts'),
      variant(
        'as=table&list=virtual&count=300',
        'Three hundred, of which only those in view are in the page',
      ),
    ]}</ul>
<h2>Other versions of the app</h2>
<ul>${Object.entries(APPS).map(([version, origin]) => html`<li><a href="${origin}/">Odoo ${version}</a></li>`)}</ul>
<p><a href="${MARKETING}/en">The aggregator's public page</a></p></main>`,
  );
}
