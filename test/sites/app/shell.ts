import { client } from '../client.ts';
import { html } from '../html.ts';
import { page, type SiteResponse } from '../site.ts';
import { addressOf } from './addresses.ts';
import { appMenuId } from './menu.ts';
import type { AppState } from './state.ts';
import { STYLE } from './style.ts';

/** The app's one page. Its script then puts the view of the address in `.o_action_manager`. */
export function shell(app: AppState, debug: boolean): SiteResponse {
  const { version } = app;
  const session = JSON.stringify({
    uid: 2,
    server_version: `${version}.0`,
    server_version_info: [Number(version), 0, 0, 'final', 0, 'e'],
    user_context: { lang: 'en_US', tz: 'Europe/Brussels', uid: 2 },
  });
  const bug =
    debug &&
    html`<button type="button" class="o_debug_manager" title="Open Developer Tools">🐞</button>`;
  const text = html`<!doctype html>
<html>
<head><meta charset="utf-8"><title>Odoo (demo)</title>
<script>var odoo = {}; odoo.__session_info__ = ${{ html: session }};</script>
${STYLE}</head>
<body class="o_web_client" data-version="${version}">
<header class="o_navbar"><nav class="o_main_navbar">
  <a class="o_app" href="${addressOf('dashboard', version, debug)}" data-view="dashboard" data-menu-xmlid="${appMenuId(version)}">Accounting</a>
  <div class="o_menu_sections">
    <a href="${addressOf('dashboard', version, debug)}" data-view="dashboard" data-menu-xmlid="account.menu_board_journal_1">Dashboard</a>
    <button type="button" data-menu-xmlid="account.menu_finance_configuration" aria-expanded="false">Configuration</button>
  </div>
  <div class="o_menu_systray" role="menu">${bug}</div>
</nav></header>
<div class="o_action_manager"></div>
<div class="o-overlay-container"></div>
${client('app/client/app')}
</body></html>`;
  return page(text.html);
}
