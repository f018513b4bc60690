import type { Countdown } from '../../../core/consent/countdown.ts';
import type { Account } from '../../../core/ledger/account.ts';
import { institutionOf, nameOf, numberOf } from '../account-words.ts';
import { countdownOf, urgency } from '../countdown-of.ts';
import type { Screen } from '../screen.ts';

export const SORTS = ['end', 'institution', 'name', 'number', 'organisation', 'seen'] as const;
export type Sort = { by: (typeof SORTS)[number]; down: boolean };

export const GROUPS = ['none', 'institution', 'organisation', 'provider', 'state'] as const;
export type Grouping = (typeof GROUPS)[number];

export type TableRow =
  | { type: 'group'; key: string; title: string | null; count: number }
  | { type: 'account'; account: Account; countdown: Countdown };

type Counted = { account: Account; countdown: Countdown };

/** Accounts as the table draws them: sorted, then under the headings of their groups. */
export function tableRows(
  accounts: readonly Account[],
  sort: Sort,
  grouping: Grouping,
  screen: Pick<Screen, 'guides' | 'today'>,
): TableRow[] {
  const counted = accounts.map((account) => ({ account, countdown: countdownOf(account, screen) }));
  const sorted = sortCounted(counted, sort);
  if (grouping === 'none') return sorted.map((each) => ({ type: 'account', ...each }));
  const groups = Map.groupBy(sorted, (each) => groupOf(each, grouping) ?? '');
  return [...groups].flatMap(([key, members]): TableRow[] => [
    { type: 'group', key, title: key || null, count: members.length },
    ...members.map((each): TableRow => ({ type: 'account', ...each })),
  ]);
}

/** Keys are worked out once a row, not once a comparison. */
function sortCounted(counted: readonly Counted[], sort: Sort): Counted[] {
  const direction = sort.down ? -1 : 1;
  const { by } = sort;
  if (by === 'end') {
    return counted
      .map((each) => ({ each, key: urgency(each.countdown) }))
      .sort((a, b) => direction * (a.key - b.key))
      .map(({ each }) => each);
  }
  const collator = new Intl.Collator(undefined, { numeric: true });
  return counted
    .map((each) => ({ each, key: textOf(each.account, by) }))
    .sort((a, b) => direction * collator.compare(a.key, b.key))
    .map(({ each }) => each);
}

function textOf(account: Account, by: Exclude<Sort['by'], 'end'>): string {
  switch (by) {
    case 'institution':
      return institutionOf(account) ?? '';
    case 'name':
      return nameOf(account) ?? '';
    case 'number':
      return numberOf(account) ?? '';
    case 'organisation':
      return account.organisation?.value ?? '';
    case 'seen':
      return account.lastSeenAt;
  }
}

function groupOf(
  { account, countdown }: Counted,
  grouping: Exclude<Grouping, 'none'>,
): string | null {
  switch (grouping) {
    case 'institution':
      return institutionOf(account);
    case 'organisation':
      return account.organisation?.value ?? null;
    case 'provider':
      return account.provider;
    case 'state':
      return countdown.state;
  }
}
