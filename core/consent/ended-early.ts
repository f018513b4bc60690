import type { Account, Change } from '../ledger/account.ts';
import { compareMoments, dayOf } from '../ledger/moment.ts';
import { isSameEnd } from '../ledger/same-end.ts';
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
  if (expires && compareMoments(expires.at, status.at) > 0 && isNewEnd(account, expires.value.on))
    return null;
  return firstSaid(account.history) ?? dayOf(status.at);
}

/** Whether nobody had told of that end by the time it was said to be over. */
function isNewEnd({ basis, status }: Account, end: Day): boolean {
  return !basis?.told.some(
    ({ on, first }) => isSameEnd(on, end) && compareMoments(first, status?.at ?? '') <= 0,
  );
}

/** The first of the times it was said to be over since it was last given. */
function firstSaid(history: readonly Change[]): Day | null {
  const given = history.findLastIndex(({ type }) => type === 'granted' || type === 'renewed');
  return history.slice(given + 1).find(({ type }) => type === 'endedEarly')?.on ?? null;
}
