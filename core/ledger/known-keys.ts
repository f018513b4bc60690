import type { Account } from './account.ts';
import { type Identified, ibanOf, knownBy, namesOf } from './identifier.ts';

/** Finds accounts by any key or identifier they ever had. */
export type Keys = {
  /** The key that the account has now; the same key where nothing is known of it, or where it could be several. */
  now(key: string): string;
  /**
   * The account that this is, by the first of its names that one has: each that it can be, where a number in several
   * currencies is shown without one. A page can say a currency that none said before: that is the same account, as it
   * will be when it is recorded.
   */
  of(provider: string, seen: Identified): readonly Account[];
};

/** `null`: several accounts share it. */
type Found = Map<string, string | null>;

export function keysOf(accounts: readonly Account[]): Keys {
  const current = new Map(accounts.map((account) => [account.key, account]));
  let old: Found | null = null;
  const once = (name: string): string | null | undefined => {
    // Most keys are current: the rest is looked up only when one is not.
    old ??= oldKeys(accounts);
    return old.get(name);
  };
  const now = (key: string): string => (current.has(key) ? key : (once(key) ?? key));
  return {
    now,
    of(provider, seen) {
      const [found] = namesOf(provider, seen).flatMap((name) => current.get(now(name)) ?? []);
      if (found || !seen.iban) return found ? [found] : [];
      const number = `iban:${seen.iban}`;
      const name = `${provider}|${number}`;
      const has = (account: Account) =>
        account.provider === provider &&
        knownBy(account).some(({ is }) => is.startsWith(`${number}/`));
      if (!seen.currency) return once(name) === null ? accounts.filter(has) : [];
      const plain = current.get(now(name));
      return plain && !has(plain) ? [plain] : [];
    },
  };
}

/** An IBAN told without a currency leads to the one account that has it in any. */
function oldKeys(accounts: readonly Account[]): Found {
  const found: Found = new Map();
  for (const account of accounts) {
    for (const { is } of knownBy(account)) {
      add(found, `${account.provider}|${is}`, account.key);
      const iban = ibanOf(is);
      if (iban?.currency) add(found, `${account.provider}|iban:${iban.iban}`, account.key);
    }
  }
  return found;
}

function add(found: Found, name: string, key: string): void {
  const known = found.get(name);
  found.set(name, known === undefined || known === key ? key : null);
}
