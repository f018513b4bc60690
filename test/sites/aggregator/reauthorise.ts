import { institutionOf } from '../data/institutions.ts';
import { BANKS, DASHBOARD } from '../hosts.ts';
import { html } from '../html.ts';
import { page, type SiteRequest, type SiteResponse } from '../site.ts';
import { bare } from './layout.ts';
import type { AggregatorState } from './state.ts';
import { wordsOf } from './words.ts';

/** Renewing one account's consent begins here and goes on at the bank. */
export function reauthorisePage(state: AggregatorState, request: SiteRequest): SiteResponse {
  const id = /\/accounts\/([^/]+)\//.exec(request.url.pathname)?.[1];
  const account = state.accounts.find((candidate) => candidate.id === id);
  if (!account) return page('no such account', 404);
  const institution = institutionOf(account.institution);
  const words = wordsOf(state.rendering);
  return bare(
    words,
    words.reauthorise,
    html`<main><h1>${words.reauthorise}</h1><p>${account.name} · ${institution.name}</p>
    <a class="plain" href="${DASHBOARD}/live/accounts">${words.cancel}</a>
    <a class="button" href="https://${institution.id}.${BANKS}/consent?renew=${account.id}">${words.next}</a></main>`,
  );
}

/** Takes over the days that were renewed, once the list is no longer stale. */
export function applyRenewed(state: AggregatorState): void {
  if (state.staleLoads > 0) {
    state.staleLoads -= 1;
    return;
  }
  state.accounts = state.accounts.map((account) => {
    const endsIn = state.renewed.get(account.id);
    return endsIn === undefined ? account : { ...account, endsIn };
  });
  state.renewed.clear();
}
