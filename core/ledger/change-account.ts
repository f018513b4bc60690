import type { Account, Ledger } from './account.ts';
import { groupAccounts, partsOf } from './group-accounts.ts';
import { settleAccount } from './join-accounts.ts';
import { keysOf } from './known-keys.ts';

/**
 * Changes an account underneath, so that a later merge keeps the change. Of an account made from several parts, the
 * one that gave it its key takes it.
 */
export function changeAccount(account: Account, change: (part: Account) => Account): Account {
  const parts = partsOf(account);
  const chosen = parts.find((part) => part.key === account.key) ?? parts[0];
  const changed = parts.map((part) => (part === chosen ? settleAccount(change(part)) : part));
  return groupAccounts(changed)[0] ?? account;
}

/** Changes the accounts of these keys, old keys too. */
export function changeAccounts(
  ledger: Ledger,
  keys: Iterable<string>,
  change: (part: Account) => Account,
): Ledger {
  const known = keysOf(ledger.accounts);
  const wanted = new Set([...keys].map(known.now));
  const accounts = ledger.accounts.map((account) =>
    wanted.has(account.key) ? changeAccount(account, change) : account,
  );
  return { ...ledger, accounts };
}
