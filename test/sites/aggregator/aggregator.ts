import { BANKS, DASHBOARD, MARKETING, REAUTHORISE, SHARE } from '../hosts.ts';
import { html } from '../html.ts';
import { moveTo, page, type SiteRequest, type SiteResponse } from '../site.ts';
import { accountsPage } from './accounts.ts';
import { addAccountPage, chooseInstitution } from './add-account.ts';
import { bankPage } from './bank.ts';
import { billingPage, saveBilling } from './billing.ts';
import { dashboard } from './layout.ts';
import { applyRenewed, reauthorisePage } from './reauthorise.ts';
import { authorise, sharePage } from './share.ts';
import { homePage, loginPage, organisationPage, saveOrganisation, signUpPage } from './sign-up.ts';
import { type AggregatorState, applyVariant } from './state.ts';
import { wordsOf } from './words.ts';

/** The demo aggregator and the banks behind it; null where the address is none of theirs. */
export function aggregator(state: AggregatorState, request: SiteRequest): SiteResponse | null {
  const { url } = request;
  if (url.hostname.endsWith(`.${BANKS}`)) return bankPage(state, request);
  const answer = {
    [DASHBOARD]: dashboardPages,
    [SHARE]: sharePages,
    [REAUTHORISE]: reauthorisePage,
    [MARKETING]: homePage,
  }[url.origin];
  if (!answer) return null;
  applyVariant(state, url.searchParams);
  return answer(state, request);
}

function sharePages(state: AggregatorState, request: SiteRequest): SiteResponse {
  return request.method === 'POST' ? authorise(state, request) : sharePage(state, request);
}

function dashboardPages(state: AggregatorState, request: SiteRequest): SiteResponse {
  const post = request.method === 'POST';
  switch (request.url.pathname) {
    case '/':
      return moveTo(`${DASHBOARD}/live/accounts`);
    case '/login':
      return post ? moveTo(`${DASHBOARD}/live/accounts`) : loginPage(state);
    case '/sign-up':
      return post ? moveTo(`${DASHBOARD}/organizations/new`) : signUpPage(state);
    case '/organizations/new':
      return post ? saveOrganisation(state, request) : organisationPage(state);
    case '/live/billing':
      return post ? saveBilling(state, request) : billingPage(state);
    case '/live/accounts/add':
      return post ? chooseInstitution(request) : addAccountPage(state);
    case '/live/accounts':
      if (state.organisation === null) return moveTo(`${DASHBOARD}/organizations/new`);
      applyRenewed(state);
      return accountsPage(state);
    case '/live/integrations':
    case '/sandbox/accounts':
      return dashboard(
        wordsOf(state.rendering),
        null,
        html`<h1>${wordsOf(state.rendering).integrations}</h1>`,
      );
    default:
      return page('<!doctype html><title>404</title>', 404);
  }
}
