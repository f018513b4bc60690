import type { Account } from '../../../core/ledger/account.ts';

/** The aggregator of most accounts: what the user most likely means where none is named. Null: there is no account. */
export function usualProvider(accounts: readonly Account[]): string | null {
  const groups = [...Map.groupBy(accounts, ({ provider }) => provider)];
  const [most] = groups.toSorted(([, a], [, b]) => b.length - a.length);
  return most?.[0] ?? null;
}
