import type { PageAccount } from '../../../core/reading/reading.ts';

/** What tells one account from another within a reading. */
export function accountKey({
  iban,
  currency,
  masked,
}: {
  iban: string | null;
  currency: string | null;
  masked?: string;
}): string {
  return `${iban ?? masked}/${currency ?? ''}`;
}

/** The same account twice, as a responsive page has it, is one: what the first does not say, the other may. */
export function mergeAccounts(accounts: Map<string, PageAccount>, account: PageAccount): void {
  const key = sameAccount(accounts, account) ?? accountKey(account);
  const known = accounts.get(key);
  if (!known) {
    accounts.set(key, account);
    return;
  }
  const merged: PageAccount = {
    ...account,
    ...known,
    currency: known.currency ?? account.currency,
    name: known.name ?? account.name,
    institution:
      known.institution?.source === 'page'
        ? known.institution
        : (account.institution ?? known.institution),
    expires: known.expires ?? account.expires,
    status: known.status ?? account.status,
    selected: known.selected ?? account.selected,
  };
  accounts.delete(key);
  accounts.set(accountKey(merged), merged);
}

/** Where only one of two names a currency, they are the same account, if there is one such. */
function sameAccount(
  accounts: ReadonlyMap<string, PageAccount>,
  account: PageAccount,
): string | null {
  if (accounts.has(accountKey(account))) return accountKey(account);
  if (account.currency !== null) {
    const bare = accountKey({ ...account, currency: null });
    return accounts.has(bare) ? bare : null;
  }
  const prefix = accountKey(account);
  const keys = [...accounts.keys()].filter((key) => key.startsWith(prefix));
  return keys.length === 1 ? (keys[0] ?? null) : null;
}
