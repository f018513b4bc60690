import { type Html, html } from '../html.ts';
import type { AppState } from './state.ts';

/** Configuration › Journals. */
export function journalsView(app: AppState): Html {
  return html`<div class="o_list_view"><div class="o_control_panel">
      <button type="button" class="btn btn-primary o_list_button_add" data-connect>New</button> <span class="o_breadcrumb">Journals</span></div>
    <table class="o_list_table"><thead><tr><th data-name="name">Journal Name</th><th data-name="type">Type</th><th data-name="code">Short Code</th><th data-name="default_account_id">Default Account</th></tr></thead><tbody>
      <tr class="o_data_row"><td name="name">Customer Invoices</td><td name="type">Sales</td><td name="code">INV</td><td name="default_account_id">700000 Sales</td></tr>
      ${app.journals.map((journal) => html`<tr class="o_data_row"><td name="name">${journal.name}</td><td name="type">Bank</td><td name="code">BNK</td><td name="default_account_id">550000 Bank</td></tr>`)}
    </tbody></table></div>`;
}
