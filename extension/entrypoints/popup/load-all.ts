import { institutionOf } from '../../components/account-words.ts';
import type { PopupAccounts } from '../../components/popup/PopupScreen.tsx';
import { FIRST } from './load-accounts.ts';
import { allAccounts } from './read-accounts.ts';

/** Every account, the soonest to end first, for the filter. */
export async function loadAll(first: PopupAccounts): Promise<PopupAccounts> {
  if (first.state !== 'ready' || first.accounts.length < FIRST) return first;
  const seen = new Set(first.accounts.map((account) => account.key));
  const rest = (await allAccounts()).filter((account) => !seen.has(account.key));
  const unnamed = rest.filter((account) => institutionOf(account) === null).length;
  return {
    ...first,
    accounts: [...first.accounts, ...rest],
    institutions: first.institutions.map((each) =>
      each.name === '' ? { name: '', count: each.count + unnamed } : each,
    ),
  };
}
