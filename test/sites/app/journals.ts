import { type Html, html } from '../html.ts';
import type { AppState } from './state.ts';

/** Configuration › Journals. */
export function journalsView(app: AppState): Html {
  return html`<div class="o_list_view"><div class="o_control_panel">
      <button type="button" class="btn btn-primary o_list_button_add" data-connect>New</button> <span class="o_breadcrumb">Journals</span></div>
    <table class="o_list_table"><thead><tr><th>Journal Name</th><th>Type</th></tr></thead><tbody>
      <tr class="o_data_row"><td name="name">Customer Invoices</td><td name="type">Sales</td></tr>
      ${app.journals.map((journal) => html`<tr class="o_data_row"><td name="name">${journal.name}</td><td name="type">Bank</td></tr>`)}
    </tbody></table></div>`;
}
