import type { Account } from '../../../core/ledger/account.ts';
import { institutionOf } from '../../components/account-words.ts';
import type { InstitutionCount } from '../../components/FilterBar.tsx';

/** Each institution with the number of its accounts, by name. */
export function countInstitutions(accounts: readonly Account[]): InstitutionCount[] {
  const counts = new Map<string, number>();
  for (const account of accounts) {
    const name = institutionOf(account) ?? '';
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => a.name.localeCompare(b.name));
}
