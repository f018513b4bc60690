import type { Ledger } from './account.ts';
import { groupAccounts } from './group-accounts.ts';
import { groupConnections } from './join-connections.ts';

export const EMPTY: Ledger = { accounts: [], connections: [] };

/**
 * Two ledgers as one. The order, the grouping and how often make no difference, and nothing is lost: two backups,
 * two tabs or two machines meet without a conflict.
 */
export function mergeLedgers(a: Ledger, b: Ledger): Ledger {
  const accounts = groupAccounts([...a.accounts, ...b.accounts]);
  return {
    accounts,
    connections: groupConnections([...a.connections, ...b.connections], accounts),
  };
}
