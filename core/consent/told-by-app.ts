import type { Account, Ledger } from '../ledger/account.ts';
import { shareOf } from '../ledger/share.ts';
import { tellsAnEnd } from './tells-an-end.ts';

/**
 * The accounts, those whose end the aggregator never said with the end that an app shows ("Connected until", in Odoo
 * one date for a whole connection). What the aggregator said is left alone.
 */
export function accountsWithAppEnds({ accounts, connections }: Ledger): Account[] {
  const telling = connections.filter(tellsAnEnd);
  if (telling.length === 0) return accounts;
  return accounts.map((account) => {
    const until = account.expires ? null : shareOf(telling, account).connectedUntil;
    if (!until) return account;
    return { ...account, expires: { value: { on: until.value, source: 'app' }, at: until.at } };
  });
}
