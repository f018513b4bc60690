import { isSilenced } from '../consent/is-silenced.ts';
import { type Day, daysApart } from '../reading/day.ts';
import type { Account, Change } from './account.ts';
import { changeAccount } from './change-account.ts';
import { institutionKey } from './institution-key.ts';
import type { RecordedChange } from './recorded-change.ts';
import { SAME_END_DAYS } from './same-end.ts';

type NotRenewed = Extract<Change, { type: 'notRenewed' }>;

/**
 * Notes on each account that it stayed behind when others of its bank, and of its client, were renewed: it was to end no later than they
 * were, or had ended. Accounts that end later have a consent of their own, and their own day.
 */
export function markNotRenewed(
  accounts: readonly Account[],
  changes: readonly RecordedChange[],
  today: Temporal.PlainDate,
): Account[] {
  const renewed = new Map(
    changes.flatMap((change) => (change.change === 'renewed' ? [[change.key, change.from]] : [])),
  );
  if (renewed.size === 0) return [...accounts];
  const ends = new Map<string, Day>();
  for (const account of accounts) {
    const from = renewed.get(account.key);
    const bank = bankOf(account);
    if (from && account.institution && from > (ends.get(bank) ?? '')) ends.set(bank, from);
  }
  return accounts.map((account) => {
    const end = renewed.has(account.key) ? undefined : ends.get(bankOf(account));
    if (end === undefined || account.gone?.value || !staysBehind(account, end)) return account;
    const change: NotRenewed = {
      type: 'notRenewed',
      on: today.toString(),
      end: account.expires?.value.on ?? null,
    };
    if (lastOf(account)?.end === change.end) return account;
    return changeAccount(account, (part) => ({ ...part, history: [...part.history, change] }));
  });
}

/** What is renewed together: a bank's accounts; of one client alone, where that is known. */
function bankOf(account: Account): string {
  return `${institutionKey(account)}|${account.organisation?.value ?? ''}`;
}

/** Where the account stands since others of its bank were renewed and it was not; null: it was renewed too, or never left out. */
export function notRenewed(account: Account): NotRenewed | null {
  if (isSilenced(account)) return null;
  const last = lastOf(account);
  return last && hasStill(last.end, account) ? last : null;
}

/** Without what was noted between two looks at a list whose accounts got their new dates one after the other. */
export function withoutOvertaken(history: readonly Change[]): Change[] {
  return history.filter(
    (change) => change.type !== 'notRenewed' || !isRenewedThatDay(change, history),
  );
}

function lastOf({ history }: Account): NotRenewed | null {
  return history.findLast((change) => change.type === 'notRenewed') ?? null;
}

function hasStill(end: Day | null, account: Account): boolean {
  if (end === null) return isOver(account);
  return account.expires !== null && daysApart(end, account.expires.value.on) <= SAME_END_DAYS;
}

function isRenewedThatDay(left: NotRenewed, history: readonly Change[]): boolean {
  return history.some(
    (change) =>
      change.type === 'renewed' &&
      change.from === left.end &&
      Math.abs(daysApart(left.on, change.on)) <= 1,
  );
}

function staysBehind(account: Account, end: Day): boolean {
  return isOver(account) || hasStill(end, account);
}

function isOver({ status }: Account): boolean {
  return status?.value === 'expired' || status?.value === 'endedEarly';
}
