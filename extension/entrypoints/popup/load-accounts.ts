import { institutionOf } from '../../components/account-words.ts';
import type { PopupAccounts } from '../../components/popup/PopupScreen.tsx';
import { countsOfInstitutions, nextToEnd } from '../../store/read-rows.ts';
import { StoreFault } from '../../store/stored.ts';
import { laterParts } from './later.ts';

/** As many as the popup draws first: the rest is read once these are shown. */
export const FIRST = 50;

/** What ends first, and how many there are of each bank: enough for the first paint. */
export async function loadFirst(): Promise<PopupAccounts> {
  try {
    const [accounts, counts] = await Promise.all([nextToEnd(FIRST), countsOfInstitutions()]);
    // What says that nothing is kept is loaded then too.
    if (accounts.length === 0) await (await laterParts()).checkEmpty();
    const unnamed = accounts.filter((account) => institutionOf(account) === null).length;
    const institutions = counts.sort((a, b) => a.name.localeCompare(b.name));
    if (unnamed > 0) institutions.push({ name: '', count: unnamed });
    return { state: 'ready', accounts, institutions };
  } catch (problem) {
    return { state: 'error', problem: problem instanceof StoreFault ? problem.problem : 'damaged' };
  }
}
