import type { Connection, Ledger } from './account.ts';
import { groupAccounts } from './group-accounts.ts';
import { connectionParts, groupConnections } from './join-connections.ts';
import { type Keys, keysOf } from './known-keys.ts';

/** `erased`: what was forgotten. Merged in again, nothing was. */
export type Erased = { ledger: Ledger; erased: Ledger };

/** Forgets accounts and what connections hold of them. A backup that has them brings them back. */
export function eraseAccounts(ledger: Ledger, keys: Iterable<string>): Erased {
  const known = keysOf(ledger.accounts);
  const gone = new Set([...keys].map(known.now));
  // What was told without a currency may now be of the one account that is left with its IBAN.
  const accounts = groupAccounts(ledger.accounts.filter(({ key }) => !gone.has(key)));
  const erased = ledger.accounts.filter(({ key }) => gone.has(key));
  const parts = ledger.connections.flatMap(connectionParts);
  const kept = parts.map((part) => onlyOf(part, known, (key) => !gone.has(key)));
  const taken = parts.map((part) => onlyOf(part, known, (key) => gone.has(key)));
  return {
    ledger: { accounts, connections: groupConnections(kept, accounts) },
    erased: { accounts: erased, connections: groupConnections(taken, erased) },
  };
}

function onlyOf(part: Connection, known: Keys, isWanted: (key: string) => boolean): Connection {
  const shares = Object.entries(part.accounts).filter(([key]) => isWanted(known.now(key)));
  return { ...part, accounts: Object.fromEntries(shares) };
}
