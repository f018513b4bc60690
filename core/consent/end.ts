import type { ConsentPolicy } from '../guide/guide.ts';
import type { Account } from '../ledger/account.ts';
import { compareMoments, dayOf } from '../ledger/moment.ts';
import type { Expiry } from '../ledger/sighting.ts';
import { type Day, daysApart } from '../reading/day.ts';
import { lifetimeOf } from './lifetime.ts';

/** When a consent is expected to end, or why that cannot be said. */
export type End = { known: true; expiry: Expiry } | { known: false; why: 'neverSaid' | 'noEnd' };

/** The date that was read, unless the consent was given anew after it; else one worked out from the lifetime. */
export function endOf(account: Account, policy: ConsentPolicy | undefined): End {
  const read = account.expires;
  const granted = grantedOn(account);
  if (read && !(granted !== null && granted > read.value.on) && !isOutlived(account)) {
    return { known: true, expiry: read.value };
  }
  const lifetime = lifetimeOf(account, policy);
  if (!lifetime) return { known: false, why: 'neverSaid' };
  const { days, source } = lifetime;
  if (days === null) return { known: false, why: 'noEnd' };
  const given = [read?.value.on, granted ?? dayOf(account.firstSeenAt), overBefore(account)];
  const from = given.reduce((a = '', b = '') => (a > b ? a : b)) ?? '';
  // Alive at a later day it was given anew in between, and so on.
  const times = Math.max(1, Math.ceil(daysApart(from, aliveOn(account) ?? from) / days));
  const on = Temporal.PlainDate.from(from).add({ days: times * days });
  return { known: true, expiry: { on: on.toString(), source } };
}

/** The last day on which the consent was given, as far as the history knows. */
export function grantedOn(account: Account): Day | null {
  let last: Day | null = null;
  for (const change of account.history) {
    if (
      (change.type === 'granted' || change.type === 'renewed') &&
      (last === null || change.on > last)
    )
      last = change.on;
  }
  return last;
}

/** The day on which a page last called it alive, where that is the last that it called it. */
function aliveOn({ status }: Account): Day | null {
  return status?.value === 'linked' || status?.value === 'due' ? dayOf(status.at) : null;
}

/** The last day on which it was over and after which it was alive: it was given anew on that day or later. */
function overBefore(account: Account): Day | undefined {
  const alive = aliveOn(account) ?? '';
  return account.history.findLast(
    ({ type, on }) => (type === 'expired' || type === 'endedEarly') && on <= alive,
  )?.on;
}

/** A page showed the account as alive after the date had passed: the date is of an earlier consent. */
function isOutlived(account: Account): boolean {
  const { expires, status } = account;
  if (!expires || !status || expires.value.source === 'user') return false;
  return compareMoments(status.at, expires.at) > 0 && (aliveOn(account) ?? '') > expires.value.on;
}
