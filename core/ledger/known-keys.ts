import type { Account } from './account.ts';
import { ibanOf, knownBy } from './identifier.ts';

/** Finds accounts by any key or identifier they ever had. */
export type Keys = {
  /** The key that the account has now; the same key where nothing is known of it, or where it could be several. */
  now(key: string): string;
};

/** `null`: several accounts share it. */
type Found = Map<string, string | null>;

export function keysOf(accounts: readonly Account[]): Keys {
  const found: Found = new Map();
  const byIban: Found = new Map();
  for (const account of accounts) {
    for (const identifier of Object.keys(knownBy(account))) {
      add(found, `${account.provider}|${identifier}`, account.key);
      const iban = ibanOf(identifier)?.iban;
      if (iban) add(byIban, `${account.provider}|iban:${iban}`, account.key);
    }
  }
  // An IBAN told with a currency is not in `byIban`: it is one account, or none that is known.
  return { now: (key) => found.get(key) ?? byIban.get(key) ?? key };
}

function add(found: Found, name: string, key: string): void {
  const known = found.get(name);
  found.set(name, known === undefined || known === key ? key : null);
}
