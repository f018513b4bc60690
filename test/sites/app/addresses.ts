import type { AppVersion } from '../hosts.ts';

/** The app's places. */
export type View = 'dashboard' | 'journals' | 'addBank' | 'connections' | 'connection';

const ACTIONS: Record<View, string> = {
  dashboard: 'account.open_account_journal_dashboard_kanban',
  journals: 'account.action_account_journal_form',
  addBank: 'account.action_new_bank_setting',
  connections: 'account_online_synchronization.action_account_online_link_form',
  connection: 'account_online_synchronization.action_account_online_link_form',
};

/** A place's address as this version writes it: `/web#action=…` up to 17, `/odoo/…` from 18. */
export function addressOf(view: View, version: AppVersion, debug: boolean): string {
  if (version === '16' || version === '17') {
    const form = view === 'connection' ? '&id=1&view_type=form' : '';
    const model =
      view === 'connection' || view === 'connections' ? '&model=account.online.link' : '';
    return `/web${debug ? '?debug=1' : ''}#action=${ACTIONS[view]}${model}${form}`;
  }
  const query = debug ? '?debug=1' : '';
  if (view === 'dashboard') return `/odoo/accounting${query}`;
  return `/odoo/action-${ACTIONS[view]}${view === 'connection' ? '/1' : ''}${query}`;
}
