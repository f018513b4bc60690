import type { Account } from '../ledger/account.ts';

/** Who can renew a consent, as a key: one holder at one aggregator. Where nobody is named, whoever is there. */
export function renewerOf({ provider, holder }: Pick<Account, 'provider' | 'holder'>): string {
  return `${provider}\n${holder?.value ?? ''}`;
}
