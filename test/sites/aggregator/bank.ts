import { OFFERED } from '../data/accounts.ts';
import { institutionOf } from '../data/institutions.ts';
import { DASHBOARD } from '../hosts.ts';
import { html } from '../html.ts';
import { moveTo, page, type SiteRequest, type SiteResponse } from '../site.ts';
import { bare } from './layout.ts';
import type { AggregatorState } from './state.ts';

/** A bank's own page, where the holder identifies himself. No guide knows it and it is never read. */
export function bankPage(state: AggregatorState, request: SiteRequest): SiteResponse {
  const id = request.url.hostname.split('.')[0] ?? '';
  const institution = institutionOf(id);
  if (request.method === 'POST') return confirmed(state, request);
  const renewing = request.url.searchParams.get('renew');
  return bare(
    { lang: 'en' },
    institution.name,
    html`<p class="demo">A demo that stands in for a bank. It asks for nothing.</p>
    <main><h1>${institution.name}</h1>
    <p>${renewing ? 'Let the aggregator read this account again' : 'Let the aggregator read your account'}, for ${institution.days} days.</p>
    <form method="post" action="/consent">
      <input type="hidden" name="${renewing ? 'renew' : 'add'}" value="${renewing ?? institution.id}">
      <button>Confirm</button></form></main>`,
  );
}

function confirmed(state: AggregatorState, request: SiteRequest): SiteResponse {
  const renew = request.form.get('renew');
  if (renew) {
    const account = state.accounts.find(({ id }) => id === renew);
    if (!account) return page('no such account', 404);
    state.renewed.set(renew, institutionOf(account.institution).days);
  } else addOffered(state, request.form.get('add') ?? '');
  return moveTo(`${DASHBOARD}/live/accounts`);
}

/** What the institution offers and is not listed yet. */
function addOffered(state: AggregatorState, institution: string): void {
  const listed = new Set(state.accounts.map(({ id }) => id));
  state.accounts.push(
    ...OFFERED.filter((offer) => offer.institution === institution && !listed.has(offer.id)),
  );
}
