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

/**
 * The same account twice, as a responsive page has it, is one: what the first does not say, the other may. The one that
 * ends later counts: the other is of the consent before.
 */
export function mergeAccounts(accounts: Map<string, PageAccount>, account: PageAccount): void {
  const key = sameAccount(accounts, account) ?? accountKey(account);
  const known = accounts.get(key);
  if (!known) {
    accounts.set(key, account);
    return;
  }
  const [first, other] = isLater(account, known) ? [account, known] : [known, account];
  const merged: PageAccount = {
    ...other,
    ...first,
    currency: first.currency ?? other.currency,
    name: first.name ?? other.name,
    institution:
      first.institution?.source === 'page'
        ? first.institution
        : (other.institution ?? first.institution),
    expires: first.expires ?? other.expires,
    status: first.status ?? other.status,
    selected: first.selected ?? other.selected,
  };
  accounts.delete(key);
  accounts.set(accountKey(merged), merged);
}

/** Of an account that has expired and tells no day, any day is later. */
const isLater = ({ expires }: PageAccount, { expires: before, status }: PageAccount): boolean =>
  !!expires && (before ? expires.on > before.on : status === 'expired');

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
