import type { Account } from '../ledger/account.ts';
import type { Day } from '../reading/day.ts';
import { dayOf } from './end.ts';

/**
 * Since when the consent is over though its date is still ahead; null: nothing says so, or a later consent took its
 * place. The same date seen again is no new consent: pages go on printing it (invoiceninja#9906, dead within a week).
 */
export function endedSince(account: Account, today: Temporal.PlainDate): Day | null {
  const { status, expires } = account;
  if (!status || (status.value !== 'expired' && status.value !== 'endedEarly')) return null;
  const told = lastEnd(account);
  if (expires && expires.at > status.at && isLater(expires.value.on, told?.expected ?? null))
    return null;
  const since = told?.on ?? dayOf(status.at);
  // A moment is kept in UTC: west of Greenwich its day can be tomorrow.
  const latest = today.toString();
  if (since > latest) return latest;
  return since;
}

function isLater(on: Day, expected: Day | null): boolean {
  return expected === null || on > expected;
}

/** The last time the history says that it ended early, if it was not given anew since. */
function lastEnd({ history }: Account): { on: Day; expected: Day | null } | null {
  const last = history.findLast(
    (change) =>
      change.type === 'endedEarly' || change.type === 'granted' || change.type === 'renewed',
  );
  return last?.type === 'endedEarly' ? last : null;
}
