import type { ConsentPolicy } from '../guide/guide.ts';
import type { Account } from '../ledger/account.ts';
import { compareMoments, dayOf } from '../ledger/moment.ts';
import type { Expiry } from '../ledger/sighting.ts';
import type { Day, Moment } from '../reading/day.ts';
import { daysBetween } from './days-between.ts';
import { lifetimeOf } from './lifetime.ts';

/** When a consent is expected to end, or why that cannot be said. */
export type End = { known: true; expiry: Expiry } | { known: false; why: 'neverSaid' | 'noEnd' };

/** The date that was read, unless the consent was given anew after it; else one worked out from the lifetime. */
export function endOf(account: Account, policy: ConsentPolicy | undefined): End {
  const { expires: read, firstSeenAt } = account;
  const alive = aliveAt(account);
  const granted = grantedOn(account);
  const isOutlived = read && compareMoments(alive, read.at) > 0;
  const latest = [granted ?? '', isOutlived ? dayOf(alive) : ''];
  if (read && latest.every((day) => day <= read.value.on))
    return { known: true, expiry: read.value };
  const { days, source } = lifetimeOf(account, policy) ?? {};
  if (!days || !source) return { known: false, why: days === null ? 'noEnd' : 'neverSaid' };
  // Over and alive again: it was given anew on that day or later.
  const over = account.history.findLast(
    ({ type, on }) => (type === 'expired' || type === 'endedEarly') && on <= dayOf(alive),
  );
  const given = [read?.value.on ?? '', granted ?? dayOf(firstSeenAt), over?.on ?? ''];
  const from = Temporal.PlainDate.from(given.sort().at(-1) ?? '');
  // Alive at a later day it was given anew in between, and so on.
  const times = alive ? Math.ceil(daysBetween(from, dayOf(alive)) / days) : 1;
  const on = from.add({ days: Math.max(1, times) * days }).toString();
  return { known: true, expiry: { on, source } };
}

/** The last day on which the consent was given, as far as the history knows. */
export function grantedOn({ history }: Account): Day | null {
  return history.findLast(({ type }) => type === 'granted' || type === 'renewed')?.on ?? null;
}

/** When a page last called it alive, where nobody called it anything else since: the date of an earlier consent is overtaken. */
function aliveAt({ status }: Account): Moment {
  return status?.value === 'linked' || status?.value === 'due' ? status.at : '';
}
