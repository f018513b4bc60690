import type { AggregatorState } from '../aggregator/state.ts';
import { type Html, html } from '../html.ts';
import type { AppState } from './state.ts';

/** The dashboard: a card a journal, with the day its connection lasts until, without a year. */
export function dashboardView(app: AppState, bank: AggregatorState): Html {
  const add = app.version === '19' ? 'Bank' : 'Connect bank';
  return html`<div class="o_kanban_view o_account_dashboard_kanban_view"><div class="o_control_panel">
      ${app.version === '19' && html`<button type="button" class="btn btn-primary o-kanban-button-new" data-connect>New</button>`}
      <span class="o_breadcrumb">Accounting Dashboard</span></div>
    <div class="o_kanban_renderer">
      ${app.journals.map((journal) => journalCard(journal, bank))}
      <div class="o_kanban_record"><h3>Bank</h3><p>Follow a bank account.</p>
        <button type="button" class="btn btn-primary" name="action_configure_bank_journal" data-connect>${add}</button></div>
    </div></div>`;
}

function journalCard(journal: AppState['journals'][number], bank: AggregatorState): Html {
  const account = bank.accounts.find(({ id }) => id === journal.account);
  const ends = account && bank.today.add({ days: account.endsIn });
  const until = ends?.toLocaleString('en-US', { month: 'short', day: '2-digit' });
  return html`<div class="o_kanban_record"><h3>${journal.name}</h3>
    <button type="button" class="btn" name="manual_sync">Fetch Transactions</button>
    ${(account?.endsIn ?? 0) < 0 && html`<button type="button" class="btn" name="action_reconnect_online_account" data-connect="${account?.institution ?? ''}">Reconnect Bank</button>`}
    <p><span class="o_connected_until">Connected until ${until ?? ''}</span></p></div>`;
}
