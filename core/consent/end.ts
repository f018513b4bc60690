import type { ConsentPolicy } from '../guide/guide.ts';
import type { Account } from '../ledger/account.ts';
import { compareMoments, dayOf } from '../ledger/moment.ts';
import type { Expiry } from '../ledger/sighting.ts';
import type { Day } from '../reading/day.ts';
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
  if (lifetime.days === null) return { known: false, why: 'noEnd' };
  const from = read ? granted : (granted ?? dayOf(account.firstSeenAt));
  if (from === null || (read && from <= read.value.on)) return { known: false, why: 'neverSaid' };
  const on = Temporal.PlainDate.from(from).add({ days: lifetime.days }).toString();
  return { known: true, expiry: { on, source: lifetime.source } };
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

/** A page showed the account as alive after the date had passed: the date is of an earlier consent. */
function isOutlived({ expires, status }: Account): boolean {
  if (!expires || !status || expires.value.source === 'user') return false;
  const isAlive = status.value === 'linked' || status.value === 'due';
  return (
    isAlive && compareMoments(status.at, expires.at) > 0 && dayOf(status.at) > expires.value.on
  );
}
