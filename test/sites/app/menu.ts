import type { AppVersion } from '../hosts.ts';
import { type Html, html } from '../html.ts';
import { addressOf, type View } from './addresses.ts';

type Entry = { xmlid: string; words: string; view: View; for: AppVersion[]; debug?: boolean };

const ALL: AppVersion[] = ['16', '17', '18', '19'];

/** What Configuration opens. 19 has no entry to add a bank account; the list of connections needs developer mode from 17. */
const CONFIGURATION: Entry[] = [
  {
    xmlid: 'account.menu_action_account_bank_journal_form',
    words: 'Add a Bank Account',
    view: 'addBank',
    for: ['16', '17', '18'],
  },
  {
    xmlid: 'account.menu_action_account_journal_form',
    words: 'Journals',
    view: 'journals',
    for: ALL,
  },
  {
    xmlid: 'account_online_synchronization.menu_action_online_link_account',
    words: 'Online Synchronization',
    view: 'connections',
    for: ['16'],
  },
  {
    xmlid: 'account_online_synchronization.menu_action_online_link_account',
    words: 'Online Synchronization',
    view: 'connections',
    for: ['17', '18', '19'],
    debug: true,
  },
];

/** The opened menu. Its entries are in the page only while it is open. */
export function configurationMenu(version: AppVersion, debug: boolean): Html {
  const entries = CONFIGURATION.filter(
    (entry) => entry.for.includes(version) && (debug || !entry.debug),
  );
  return html`<div class="o-dropdown--menu dropdown-menu" role="menu">${entries.map(
    (entry) =>
      html`<a class="dropdown-item" role="menuitem" data-menu-xmlid="${entry.xmlid}" data-view="${entry.view}" href="${addressOf(entry.view, version, debug)}">${entry.words}</a>`,
  )}</div>`;
}

/** The accounting app's own menu id, which changed with 18. */
export function appMenuId(version: AppVersion): string {
  return version === '16' || version === '17'
    ? 'account_accountant.menu_accounting'
    : 'accountant.menu_accounting';
}
