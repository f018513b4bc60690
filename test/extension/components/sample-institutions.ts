import type { Account } from '../../../core/ledger/account.ts';
import { institutionOf } from '../../../extension/components/account-words.ts';
import type { InstitutionCount } from '../../../extension/components/FilterBar.tsx';

export function institutionsOf(accounts: readonly Account[]): InstitutionCount[] {
  const groups = Map.groupBy(accounts, (account) => institutionOf(account) ?? '');
  return [...groups].map(([name, members]) => ({ name, count: members.length }));
}
