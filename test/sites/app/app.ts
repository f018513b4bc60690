import type { AggregatorState } from '../aggregator/state.ts';
import { type Html, html } from '../html.ts';
import { json, moveTo, page, type SiteRequest, type SiteResponse } from '../site.ts';
import type { View } from './addresses.ts';
import { connectionsView, connectionView } from './connections.ts';
import { dashboardView } from './dashboard.ts';
import { connectDialog, selectDialog } from './dialogs.ts';
import { journalsView } from './journals.ts';
import { configurationMenu } from './menu.ts';
import { shell } from './shell.ts';
import { type AppState, link, offeredOf } from './state.ts';

/** One demo app at one address. */
export function app(state: AppState, bank: AggregatorState, request: SiteRequest): SiteResponse {
  const { pathname, searchParams } = request.url;
  if (request.method === 'POST') return answer(state, bank, pathname, request.form);
  const old = state.version === '16' || state.version === '17';
  const home = old ? '/web' : '/odoo';
  if (pathname === '/' || (pathname === '/web' && !old)) return moveTo(`${state.origin}${home}`);
  if (pathname === home || (!old && pathname.startsWith('/odoo/')))
    return shell(state, searchParams.get('debug') === '1');
  return page('<!doctype html><title>404</title><h1>Not found</h1>', 404);
}

function answer(
  state: AppState,
  bank: AggregatorState,
  path: string,
  form: URLSearchParams,
): SiteResponse {
  const institution = form.get('institution') ?? '';
  switch (path) {
    case '/demo/view': {
      const view = viewAt(`${form.get('path')}${form.get('hash')}`);
      return json({ view, ...draw(state, bank, view, institution) });
    }
    case '/demo/menu':
      return json(configurationMenu(state.version, form.get('debug') === '1'));
    case '/demo/connect':
      return json(connectDialog(institution));
    case '/demo/connected':
      return json(connected(state, bank, institution));
    case '/demo/link': {
      const account = bank.accounts.find(({ id }) => id === form.get('account'));
      if (account) link(state, account);
      return json({ html: '' });
    }
    default:
      return page('not found', 404);
  }
}

/** After the pop-up: one account is linked at once, of several one is chosen, none leaves an empty dialog. */
function connected(state: AppState, bank: AggregatorState, institution: string): Html {
  if (!state.connections.includes(institution)) state.connections.push(institution);
  const offered = offeredOf(state, bank, institution);
  const [only] = offered;
  if (!only || offered.length > 1) return selectDialog(offered);
  link(state, only);
  return html``;
}

function viewAt(address: string): View {
  if (address.includes('action_new_bank_setting')) return 'addBank';
  if (address.includes('action_account_journal_form')) return 'journals';
  if (!address.includes('action_account_online_link_form')) return 'dashboard';
  return /link_form\/\d|[#&]id=\d/.test(address) ? 'connection' : 'connections';
}

function draw(state: AppState, bank: AggregatorState, view: View, institution: string): Html {
  switch (view) {
    case 'journals':
      return journalsView(state);
    case 'connections':
      return connectionsView(state);
    case 'connection':
      return connectionView(state, bank, institution || (state.connections[0] ?? 'kbc'));
    case 'dashboard':
    case 'addBank':
      return dashboardView(state, bank);
  }
}
