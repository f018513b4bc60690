import type { Account } from '../../../core/ledger/account.ts';
import { institutionOf } from '../account-words.ts';
import { countdownOf, urgency } from '../countdown-of.ts';
import type { Screen } from '../screen.ts';

/** The accounts of one institution, the most urgent first, muted ones last; the institution with the most urgent one leads. */
export type AccountGroup = {
  institution: string | null;
  provider: string;
  accounts: Account[];
  urgency: number;
};

export function groupAccounts(
  accounts: readonly Account[],
  screen: Pick<Screen, 'guides' | 'today'>,
): AccountGroup[] {
  const groups = new Map<
    string,
    { group: AccountGroup; rated: { account: Account; at: number }[] }
  >();
  for (const account of accounts) {
    const institution = institutionOf(account);
    const key = `${account.provider}\n${institution ?? ''}`;
    let entry = groups.get(key);
    if (!entry) {
      const group = {
        institution,
        provider: account.provider,
        accounts: [],
        urgency: Number.POSITIVE_INFINITY,
      };
      entry = { group, rated: [] };
      groups.set(key, entry);
    }
    const at = account.muted?.value
      ? Number.MAX_SAFE_INTEGER
      : urgency(countdownOf(account, screen));
    entry.rated.push({ account, at });
    entry.group.urgency = Math.min(entry.group.urgency, at);
  }
  return (
    [...groups.values()]
      .map(({ group, rated }) => ({
        ...group,
        accounts: rated.sort((a, b) => a.at - b.at).map((each) => each.account),
      }))
      // Of two alike the one that was read first leads, as it does above the list.
      .sort((a, b) => a.urgency - b.urgency)
  );
}
