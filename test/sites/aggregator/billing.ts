import { DASHBOARD } from '../hosts.ts';
import { html } from '../html.ts';
import { moveTo, type SiteRequest, type SiteResponse } from '../site.ts';
import { dashboard } from './layout.ts';
import type { AggregatorState } from './state.ts';
import { wordsOf } from './words.ts';

/** Billing, which may be asked for before the first account. */
export function billingPage(state: AggregatorState): SiteResponse {
  const words = wordsOf(state.rendering);
  return dashboard(
    words,
    'billing',
    html`<h1>${words.billing}</h1><p>4 € per account and month, in this demo as well: nobody is charged.</p>
    <form method="post" action="${DASHBOARD}/live/billing">
      <label>Company <input name="company" value="${state.organisation ?? ''}"></label>
      <label>VAT number <input name="vat" value="BE0123456749"></label>
      <button>${words.next}</button></form>`,
  );
}

/** Keeps that billing is known, and goes where the user wanted to go. */
export function saveBilling(state: AggregatorState, _request: SiteRequest): SiteResponse {
  state.billing = true;
  return moveTo(`${DASHBOARD}/live/accounts/add`);
}
