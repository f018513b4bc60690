import type { DemoAccount } from '../data/accounts.ts';
import { inGroups } from '../data/iban.ts';
import { DIALOG } from '../hosts.ts';
import { type Html, html } from '../html.ts';

function dialog(title: string, body: Html, footer: Html): Html {
  return html`<div class="o_dialog"><div class="modal o_technical_modal" role="dialog"><div class="modal-dialog"><div class="modal-content">
    <header class="modal-header"><h4 class="modal-title">${title}</h4></header>
    <main class="modal-body">${body}</main><footer class="modal-footer">${footer}</footer></div></div></div></div>`;
}

const CANCEL = html`<button type="button" class="btn" special="cancel">Cancel</button>`;

/** The connect dialog: a frame of another origin, as the app has it. */
export function connectDialog(institution: string): Html {
  const query = institution ? `?institution=${encodeURIComponent(institution)}` : '';
  return dialog(
    'Add a Bank Account',
    html`<iframe title="Connect" src="${DIALOG}/connect${query}"></iframe>`,
    CANCEL,
  );
}

/** One account of several is chosen here; with none, the dialog has no choice and no button. */
export function selectDialog(accounts: DemoAccount[]): Html {
  const choices = accounts.map(
    (
      account,
      index,
    ) => html`<div class="form-check o_radio_item"><input type="radio" class="o_radio_input" name="account" id="radio-${index}" value="${account.id}">
      <label for="radio-${index}">${account.name} ${inGroups(account.iban)}</label></div>`,
  );
  const connect =
    accounts.length > 0 &&
    html`<button type="button" class="btn btn-primary" name="sync_now">Connect Bank</button>`;
  return dialog(
    'Select a Bank Account',
    html`<div class="o_field_widget o_field_radio" name="selected_account">${choices}</div>`,
    html`${connect}${CANCEL}`,
  );
}
