import { institutionOf } from '../../components/account-words.ts';
import type { PopupAccounts } from '../../components/PopupScreen.tsx';
import { StoreFault } from '../../store/stored.ts';
import { allAccounts, countsOfInstitutions, nextToEnd } from './read-accounts.ts';

/** As many as the popup draws first: the rest is read once these are shown. */
const FIRST = 50;

/** What ends first, and how many there are of each bank: enough for the first paint. */
export async function loadFirst(): Promise<PopupAccounts> {
  try {
    const [accounts, counts] = await Promise.all([nextToEnd(FIRST), countsOfInstitutions()]);
    if (accounts.length === 0) await allAccounts();
    const unnamed = accounts.filter((account) => institutionOf(account) === null).length;
    const institutions = counts.sort((a, b) => a.name.localeCompare(b.name));
    if (unnamed > 0) institutions.push({ name: '', count: unnamed });
    return { state: 'ready', accounts, institutions };
  } catch (problem) {
    return { state: 'error', problem: problem instanceof StoreFault ? problem.problem : 'damaged' };
  }
}

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
