import type { Day } from '../reading/day.ts';
import type { Account, Change, Connection } from './account.ts';
import { compareMoments } from './moment.ts';
import { isHeld, shareOf } from './share.ts';

/** What the last day on which a share page was authorised did to a connection, by name. */
export type LastShare = {
  on: Day;
  kept: Account[];
  dropped: Account[];
  added: Account[];
  /** Listed and left unticked, as before. */
  left: Account[];
};

/** Null: no share page was authorised yet. `zone`: where the user's days are counted, as history counts them. */
export function lastShare(
  connection: Connection,
  accounts: readonly Account[],
  zone: string,
): LastShare | null {
  const own = accounts.filter(
    (account) => account.provider === connection.aggregator && !account.gone?.value,
  );
  const told = own.flatMap((account) => {
    const { shared } = shareOf([connection], account);
    return shared ? [{ account, shared, on: dayIn(shared.at, zone) }] : [];
  });
  const [first] = told.toSorted((a, b) => compareMoments(b.shared.at, a.shared.at));
  if (!first) return null;
  const { on } = first;
  const last: LastShare = { on, kept: [], dropped: [], added: [], left: [] };
  for (const { account } of told.filter((one) => one.on === on)) {
    const held = isHeld(shareOf([connection], account));
    const changed = changeOn(account, connection, on);
    if (held) last[changed === 'shared' ? 'added' : 'kept'].push(account);
    else last[changed === 'dropped' ? 'dropped' : 'left'].push(account);
  }
  return last;
}

/** Since when the app has an account, as its history tells; null: it was had when it was first seen. */
export function sharedSince(connection: Connection, { history }: Account): Day | null {
  return history.findLast((change) => isOf(change, connection) && change.type === 'shared')?.on ?? null;
}

function changeOn({ history }: Account, connection: Connection, on: Day): Change['type'] | null {
  return history.findLast((change) => change.on === on && isOf(change, connection))?.type ?? null;
}

function isOf(change: Change, { app, origin }: Connection): boolean {
  if (change.type !== 'shared' && change.type !== 'dropped') return false;
  return change.app === app && (change.origin === origin || change.origin === '*' || origin === '*');
}

function dayIn(at: string, zone: string): Day {
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString();
}
