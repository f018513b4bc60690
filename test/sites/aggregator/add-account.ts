import { client } from '../client.ts';
import { COUNTRIES, INSTITUTIONS, institutionOf } from '../data/institutions.ts';
import { BANKS, DASHBOARD } from '../hosts.ts';
import { html } from '../html.ts';
import { moveTo, type SiteRequest, type SiteResponse } from '../site.ts';
import { dashboard } from './layout.ts';
import type { AggregatorState } from './state.ts';
import { wordsOf } from './words.ts';

/** Add your account, step 1: the country and the institution. */
export function addAccountPage(state: AggregatorState): SiteResponse {
  const words = wordsOf(state.rendering);
  const country = new Intl.DisplayNames(words.lang, { type: 'region' });
  return dashboard(
    words,
    null,
    html`<p class="quiet">${words.step}</p><h1>${words.chooseBank}</h1>
    <form method="post" action="${DASHBOARD}/live/accounts/add">
      <label>${words.country}
        <select name="country">${COUNTRIES.map((code) => html`<option value="${code}">${country.of(code) ?? code}</option>`)}</select></label>
      <label>${words.institution}
        <select name="institution" required><option value="">${words.select}</option>
        ${INSTITUTIONS.map(
          (institution) =>
            html`<option value="${institution.id}" data-country="${institution.country}">${institution.name}${institution.status !== 'stable' && ` (${words.beta})`}</option>`,
        )}</select></label>
      <p class="centre"><a class="plain" href="${DASHBOARD}/live/accounts">${words.cancel}</a> <button>${words.next}</button></p>
    </form>${client('aggregator/client/institutions')}`,
  );
}

/** Step 2 is at the bank, at an address of its own. */
export function chooseInstitution(request: SiteRequest): SiteResponse {
  const institution = institutionOf(request.form.get('institution') ?? '');
  return moveTo(`https://${institution.id}.${BANKS}/consent?add=${institution.id}`);
}
