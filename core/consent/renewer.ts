import type { Account } from '../ledger/account.ts';

/**
 * Who can renew a consent, as a key: one holder at one aggregator. Where no holder is named, somebody of its organisation;
 * where that is not known either, whoever is there.
 */
export function renewerOf({
  provider,
  holder,
  organisation,
}: Pick<Account, 'provider' | 'holder' | 'organisation'>): string {
  const who = holder ? `holder ${holder.value}` : `organisation ${organisation?.value ?? ''}`;
  return `${provider}\n${who}`;
}
