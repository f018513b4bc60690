import { DASHBOARD, MARKETING } from '../hosts.ts';
import { html } from '../html.ts';
import { moveTo, type SiteRequest, type SiteResponse } from '../site.ts';
import { bare, dashboard } from './layout.ts';
import type { AggregatorState } from './state.ts';
import { wordsOf } from './words.ts';

/** The aggregator's public page. */
export function homePage(state: AggregatorState): SiteResponse {
  return bare(
    wordsOf(state.rendering),
    'Ponto (demo)',
    html`<p class="demo">A demo that stands in for the aggregator's public page.</p>
    <main><h1>Your bank accounts in one place</h1>
      <p><a class="button" href="${DASHBOARD}/login">Log in</a>
      <a href="${DASHBOARD}/sign-up">Not a user yet?</a></p></main>`,
  );
}

/** Logging in: no password is asked for, since nothing is behind it. */
export function loginPage(state: AggregatorState): SiteResponse {
  return bare(
    wordsOf(state.rendering),
    'Log in',
    html`<main><h1>Log in</h1><form method="post" action="${DASHBOARD}/login">
      <label>E-mail <input name="email" type="email" value="lotte@korenaar.example"></label>
      <button>Log in</button> <a href="${DASHBOARD}/sign-up">Not a user yet?</a></form>
      <p><a href="${MARKETING}/en">Back</a></p></main>`,
  );
}

/** Signing up. */
export function signUpPage(state: AggregatorState): SiteResponse {
  return bare(
    wordsOf(state.rendering),
    'Sign up',
    html`<main><h1>Create your account</h1><form method="post" action="${DASHBOARD}/sign-up">
      <label>Name <input name="name" value="Lotte Verhaeghe"></label>
      <label>E-mail <input name="email" type="email" value="lotte@korenaar.example"></label>
      <button>Sign up</button></form></main>`,
  );
}

/** Add your organization. */
export function organisationPage(state: AggregatorState): SiteResponse {
  const words = wordsOf(state.rendering);
  return dashboard(
    words,
    null,
    html`<h1>Add your organization</h1><form method="post" action="${DASHBOARD}/organizations/new">
      <label>Name <input name="name" value="Bakkerij De Korenaar" required></label>
      <label>VAT number <input name="vat" value="BE0123456749"></label>
      <label>Address <input name="address" value="Molenstraat 7, 9000 Gent"></label>
      <label>Contact <input name="contact" value="Lotte Verhaeghe"></label>
      <button>SAVE</button></form>`,
  );
}

/** Keeps the organisation and goes on to the list. */
export function saveOrganisation(state: AggregatorState, request: SiteRequest): SiteResponse {
  state.organisation = request.form.get('name') || 'Bakkerij De Korenaar';
  return moveTo(`${DASHBOARD}/live/accounts`);
}
