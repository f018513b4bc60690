import { client } from '../client.ts';
import { DASHBOARD } from '../hosts.ts';
import { type Html, html } from '../html.ts';
import type { SiteResponse } from '../site.ts';
import { accountsCards } from './accounts-cards.ts';
import { accountsGrid } from './accounts-grid.ts';
import { accountsTable } from './accounts-table.ts';
import { accountsVirtual } from './accounts-virtual.ts';
import { dashboard } from './layout.ts';
import { rowsOf } from './row.ts';
import type { AggregatorState } from './state.ts';
import { type Words, wordsOf } from './words.ts';

/** Accounts › Live: the list, its states and its renderings. */
export function accountsPage(state: AggregatorState): SiteResponse {
  const words = wordsOf(state.rendering);
  const add = state.billing ? '/live/accounts/add' : '/live/billing?next=add';
  return dashboard(
    words,
    'accounts',
    html`<div class="bar"><h1>${words.accounts}</h1>
      <a class="button" href="${DASHBOARD}${add}">${words.addAccount}</a></div>
      <div role="tablist"><a role="tab" aria-selected="true" href="${DASHBOARD}/live/accounts">LIVE</a>
      <a role="tab" aria-selected="false" href="${DASHBOARD}/sandbox/accounts">SANDBOX</a></div>
      ${listOf(state, words)}`,
  );
}

function listOf(state: AggregatorState, words: Words): Html {
  if (state.list === 'error') return html`<p role="alert">${words.failed}</p>`;
  const rows = rowsOf(state, words);
  if (rows.length === 0) return html`<p>${words.none}</p>`;
  if (state.list === 'virtual') return accountsVirtual(rows, words);
  const draw = { table: accountsTable, cards: accountsCards, grid: accountsGrid }[state.rendering];
  const list = draw(rows, words);
  if (state.list === 'ready') return list;
  return html`<div id="place"><p role="status" aria-busy="true">${words.loading}</p></div>
    <template id="list">${list}</template>${client('aggregator/client/late')}`;
}
