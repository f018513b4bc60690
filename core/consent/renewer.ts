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

/** Whose books an account is in: its organisation, or who holds it; null: nobody said. */
export function clientOf({
  holder,
  organisation,
}: Pick<Account, 'holder' | 'organisation'>): string | null {
  return organisation?.value ?? holder?.value ?? null;
}
