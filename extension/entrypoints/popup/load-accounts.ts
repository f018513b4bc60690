import type { PopupAccounts } from '../../components/PopupScreen.tsx';
import { countsByInstitution, nextToExpire, readAccounts } from '../../store/read-ledger.ts';

/** As many as the popup draws first: the rest is read once these are shown. */
const FIRST = 50;

/** What ends first, and how many there are of each bank: enough for the first paint. */
export async function loadFirst(): Promise<PopupAccounts> {
  try {
    const [accounts, counts] = await Promise.all([nextToExpire(FIRST), countsByInstitution()]);
    return { state: 'ready', accounts, institutions: toCounts(counts) };
  } catch (problem) {
    return {
      state: 'error',
      problem: problem instanceof Error ? problem.message : String(problem),
    };
  }
}

/** Every account, the soonest to end first, for the filter. */
export async function loadAll(first: PopupAccounts): Promise<PopupAccounts> {
  if (first.state !== 'ready') return first;
  const total = first.institutions.reduce((sum, each) => sum + each.count, 0);
  if (total <= first.accounts.length) return first;
  const seen = new Set(first.accounts.map((account) => account.key));
  const rest = (await readAccounts()).filter((account) => !seen.has(account.key));
  return { ...first, accounts: [...first.accounts, ...rest] };
}

function toCounts(counts: ReadonlyMap<string, number>): { name: string; count: number }[] {
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => a.name.localeCompare(b.name));
}
