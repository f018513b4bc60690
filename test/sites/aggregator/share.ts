import { client } from '../client.ts';
import type { DemoAccount } from '../data/accounts.ts';
import { inGroups } from '../data/iban.ts';
import { SHARE } from '../hosts.ts';
import { type Html, html } from '../html.ts';
import { moveTo, type SiteRequest, type SiteResponse } from '../site.ts';
import { bare } from './layout.ts';
import type { AggregatorState } from './state.ts';
import { type Words, wordsOf } from './words.ts';

/** The share screen: which accounts an app gets. It names no bank, as the real one does not. */
export function sharePage(state: AggregatorState, request: SiteRequest): SiteResponse {
  const words = wordsOf(state.rendering);
  const query = request.url.searchParams;
  const app = query.get('client_id') ?? 'Odoo';
  const back = query.get('redirect_uri') ?? '';
  const before = state.shares.find((share) => share.app === app)?.accounts ?? [];
  return bare(
    words,
    `${app} ${words.wouldAccess}`,
    html`<main><p class="quiet">BY PONTO (DEMO)</p><h1>${app} ${words.wouldAccess}</h1>
    <form method="post" action="${SHARE}/oauth2/auth">
      <input type="hidden" name="client_id" value="${app}"><input type="hidden" name="redirect_uri" value="${back}">
      <input type="hidden" name="state" value="${query.get('state') ?? ''}">
      <label>${words.organisation}<input value="${state.organisation ?? ''}" disabled></label>
      <fieldset><legend class="quiet">${words.selectAccounts}</legend>
        ${state.accounts.map((account) => choice(account, before.includes(account.id), state.share, words))}</fieldset>
      <p class="quiet">${words.consent}</p>
      <p class="centre"><a class="plain" href="${back}?error=access_denied">${words.cancel.toUpperCase()}</a>
      <button>${words.authorise.toUpperCase()}</button></p>
    </form></main>${client('aggregator/client/switches')}`,
  );
}

function choice(
  account: DemoAccount,
  on: boolean,
  kind: 'switches' | 'checkboxes',
  words: Words,
): Html {
  const id = `pick-${account.id}`;
  const checked = on && html`checked`;
  const control =
    kind === 'switches'
      ? html`<span><button type="button" role="switch" aria-checked="${String(on)}" aria-labelledby="${id}"></button><input type="checkbox" name="account" value="${account.id}" ${checked} hidden></span>`
      : html`<input type="checkbox" name="account" value="${account.id}" aria-labelledby="${id}" ${checked}>`;
  const balance = new Intl.NumberFormat(words.lang, { minimumFractionDigits: 2 });
  return html`<div class="pick">${control}
    <div><div id="${id}">${account.name}</div><div class="quiet">${inGroups(account.iban)}</div></div>
    <div>${balance.format(account.balance)} <small>${account.currency}</small></div></div>`;
}

/** Keeps exactly the accounts that were ticked, and goes back to the app. */
export function authorise(state: AggregatorState, request: SiteRequest): SiteResponse {
  const { form } = request;
  const app = form.get('client_id') ?? 'Odoo';
  const accounts = form.getAll('account');
  state.shares = [...state.shares.filter((share) => share.app !== app), { app, accounts }];
  const answer = new URLSearchParams({ code: 'demo', state: form.get('state') ?? '' });
  return moveTo(`${form.get('redirect_uri')}?${answer}`);
}
