import type { AggregatorState } from '../aggregator/state.ts';
import { inGroups } from '../data/iban.ts';
import { institutionOf } from '../data/institutions.ts';
import { type Html, html } from '../html.ts';
import { addressOf } from './addresses.ts';
import { type AppState, sharedOf } from './state.ts';

/** Online Synchronization: the connections, one an institution. */
export function connectionsView(app: AppState): Html {
  return html`<div class="o_list_view"><div class="o_control_panel"><span class="o_breadcrumb">Online Synchronization</span></div>
    <table class="o_list_table"><thead><tr><th data-name="name">Name</th><th data-name="provider_type">Provider</th><th data-name="state">State</th></tr></thead><tbody>
    ${app.connections.map(
      (
        institution,
      ) => html`<tr class="o_data_row" data-view="connection" data-institution="${institution}" data-href="${addressOf('connection', app.version, true)}">
        <td name="name"><a href="${addressOf('connection', app.version, true)}" data-view="connection" data-institution="${institution}">${institutionOf(institution).name}</a></td>
        <td name="provider_type">ponto</td><td name="state">Connected</td></tr>`,
    )}</tbody></table></div>`;
}

/** One connection: its state, its day and the accounts it holds. */
export function connectionView(app: AppState, bank: AggregatorState, institution: string): Html {
  const accounts = sharedOf(bank, institution);
  const first = Math.min(...accounts.map((account) => account.endsIn));
  const ends = Number.isFinite(first) ? bank.today.add({ days: first }) : null;
  const day = ends?.toLocaleString('en-US', { month: '2-digit', day: '2-digit', year: 'numeric' });
  return html`<div class="o_form_view"><div class="o_statusbar_buttons">
      ${buttonsOf(app, institution)}</div>
    <div class="o_group">
      <label>Name</label><div class="o_field_widget" name="name">${institutionOf(institution).name}</div>
      ${app.version !== '16' && html`<label>Provider</label><div class="o_field_widget" name="provider_type">ponto</div>`}
      <label>State</label><div class="o_field_widget" name="state">Connected</div>
      <label>Expires</label><div class="o_field_widget" name="expiring_synchronization_date">${day ?? ''}</div></div>
    <div class="o_field_widget o_field_one2many" name="account_online_account_ids"><table class="o_list_table"><thead><tr><th data-name="account_number">Account Number</th><th>Name</th><th>Journal</th></tr></thead><tbody>
    ${accounts.map(
      (
        account,
      ) => html`<tr class="o_data_row"><td name="account_number">${inGroups(account.iban)}</td><td name="name">${account.name}</td>
        <td name="journal_ids">${app.journals.find((journal) => journal.account === account.id)?.name ?? ''}</td></tr>`,
    )}</tbody></table></div></div>`;
}

function buttonsOf(app: AppState, institution: string): Html[] {
  const names: [string, string][] = [
    ['action_fetch_transactions', 'Fetch Transactions'],
    ['action_update_credentials', 'Update Credentials'],
    ['action_reconnect_account', 'Reconnect'],
  ];
  // 16 alone has it, whatever its successors' manuals say.
  if (app.version === '16') names.push(['action_initialize_update_accounts', 'Fetch Accounts']);
  return names.map(([name, words]) =>
    name === 'action_fetch_transactions'
      ? html`<button type="button" class="btn" name="${name}">${words}</button> `
      : html`<button type="button" class="btn btn-primary" name="${name}" data-connect="${institution}">${words}</button> `,
  );
}
