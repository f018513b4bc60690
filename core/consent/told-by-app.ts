import type { Account, Ledger, Share } from '../ledger/account.ts';
import { compareMoments } from '../ledger/moment.ts';
import { shareOf } from '../ledger/share.ts';
import { endedSince } from './ended-early.ts';
import { tellsAnEnd } from './tells-an-end.ts';

/**
 * The accounts, those whose end the aggregator never said with the end that an app shows ("Connected until", in Odoo
 * one date for a whole connection), and as over those whose feed an app says has stopped ("Reconnect"). What the
 * aggregator said is left alone, unless the app said later that the feed has stopped.
 */
export function accountsWithAppEnds({ accounts, connections }: Ledger): Account[] {
  const telling = connections.filter(tellsAnEnd);
  if (telling.length === 0) return accounts;
  return accounts.map((account) => {
    const share = shareOf(telling, account);
    return withStop(withUntil(account, share), share);
  });
}

function withUntil(account: Account, { connectedUntil: until, stopped }: Share): Account {
  if (account.expires || !until) return account;
  // An app goes on showing its date beside "Reconnect": that is no later word of it.
  const at = stopped?.value ?? until.at;
  return { ...account, expires: { value: { on: until.value, source: 'app' }, at } };
}

function withStop(account: Account, { stopped }: Share): Account {
  const since = stopped?.value;
  const { status, expires } = account;
  if (!since || endedSince(account) !== null) return account;
  if ([status, expires].some((said) => said && compareMoments(said.at, since) > 0)) return account;
  return { ...account, status: { value: 'expired', at: since } };
}
