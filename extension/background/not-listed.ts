import type { GuideAbouts } from '../../core/guide/about.ts';
import type { Account, Ledger } from '../../core/ledger/account.ts';
import { renewalDiff } from '../../core/ledger/renewal-diff.ts';
import { hasMore } from '../../core/reading/reading.ts';
import { appOfShare } from './sharing.ts';
import type { TabMemory } from './tab-memory.ts';

/**
 * What the app has today and this share page does not list: for the popup alone, since no page may show what it does
 * not list itself (SECURITY.md A13). A list that is not all there, or that shares no account with what the app has,
 * is no proof: it is of another organisation or still loading.
 */
export async function notListed(
  tab: TabMemory,
  ledger: Ledger,
  guides: GuideAbouts,
): Promise<Account[]> {
  const { reading } = tab;
  if (reading?.means !== 'shared' || hasMore(reading)) return [];
  const { id, origin } = await appOfShare(tab, guides);
  const { kept, dropped } = renewalDiff(ledger, {
    aggregator: tab.guide,
    app: id,
    origin,
    accounts: reading.accounts.map((account) => ({ ...account, selected: null })),
  });
  return kept.length > 0 ? dropped : [];
}
