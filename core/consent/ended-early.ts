import type { Account, Change } from '../ledger/account.ts';
import { compareMoments, dayOf } from '../ledger/moment.ts';
import type { Day } from '../reading/day.ts';
import { grantedOn } from './end.ts';

/**
 * Since when the consent is over though its date is still ahead; null: nothing says so, or a later consent took its
 * place. The same date seen again is no new consent: pages go on printing it (invoiceninja#9906, dead within a week).
 */
export function endedSince(account: Account): Day | null {
  const { status, expires, authorisedOn } = account;
  if (!status || (status.value !== 'expired' && status.value !== 'endedEarly')) return null;
  const granted = grantedOn(account);
  if (granted !== null && granted > dayOf(status.at)) return null;
  // Most renew on the day they see that it is over; what was told later of that day is of the new consent.
  if (
    authorisedOn &&
    compareMoments(authorisedOn.at, status.at) > 0 &&
    authorisedOn.value >= dayOf(status.at)
  )
    return null;
  const told = lastEnd(account.history);
  const isNewer = expires !== null && compareMoments(expires.at, status.at) > 0;
  if (isNewer && (told.expected === null || expires.value.on > told.expected)) return null;
  return told.since ?? dayOf(status.at);
}

/** The first of the times it was said to be over since it was last given, and the end that was expected then. */
function lastEnd(history: readonly Change[]): { since: Day | null; expected: Day | null } {
  const given = history.findLastIndex(({ type }) => type === 'granted' || type === 'renewed');
  const ends = history.slice(given + 1).filter((change) => change.type === 'endedEarly');
  return { since: ends[0]?.on ?? null, expected: ends.at(-1)?.expected ?? null };
}
