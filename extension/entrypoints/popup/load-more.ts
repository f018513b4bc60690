import { institutionOf } from '../../components/account-words.ts';
import type { PopupAccounts } from '../../components/popup/PopupScreen.tsx';
import { accountsAt, allAccounts } from '../../store/all-accounts.ts';
import { FIRST } from './load-accounts.ts';

/** What the user asked to see beside what came first: one bank, or everything. */
export type Needed = { bank: string } | 'all' | null;

/** Of one bank a hundred thousand accounts take no longer than a thousand: only its own are read. */
export async function loadMore(first: PopupAccounts, needed: Needed): Promise<PopupAccounts> {
  if (needed === null || first.state !== 'ready' || first.accounts.length < FIRST) return first;
  const isAll = needed === 'all';
  const seen = new Set(first.accounts.map((account) => account.key));
  const rest = (await (isAll ? allAccounts() : accountsAt(needed.bank))).filter(
    (account) => !seen.has(account.key),
  );
  const unnamed = rest.filter((account) => institutionOf(account) === null).length;
  return {
    ...first,
    accounts: [...first.accounts, ...rest],
    institutions: first.institutions.map((each) =>
      each.name === '' ? { name: '', count: each.count + unnamed } : each,
    ),
  };
}
