import type { Day } from '../reading/day.ts';
import type { Account, Change, Connection } from './account.ts';
import { ANY_ORIGIN } from './join-connections.ts';
import { isHeld, shareOf } from './share.ts';

/** What the last change of a connection did, by name. */
export type LastShare = {
  on: Day;
  kept: Account[];
  dropped: Account[];
  added: Account[];
  /** Listed on a share page and left unticked, then as before. */
  left: Account[];
};

type Shared = Extract<Change, { type: 'shared' | 'dropped' }>;

/** All changes of one day count as one. Null: nothing was ever shared or dropped. */
export function lastShare(connection: Connection, accounts: readonly Account[]): LastShare | null {
  const own = accounts.filter(
    (account) => account.provider === connection.aggregator && !account.gone?.value,
  );
  const changes = own.flatMap((account) => changesOf(connection, account));
  const on = changes.reduce<Day | null>((last, change) => later(last, change.on), null);
  if (on === null) return null;
  const last: LastShare = { on, kept: [], dropped: [], added: [], left: [] };
  for (const account of own) {
    const share = shareOf([connection], account);
    const isNews = (type: Shared['type']) =>
      changesOf(connection, account).some((change) => change.on === on && change.type === type);
    if (isHeld(share)) last[isNews('shared') ? 'added' : 'kept'].push(account);
    else if (share.shared) last[isNews('dropped') ? 'dropped' : 'left'].push(account);
  }
  return last;
}

/** Since when the app has an account, as its history tells; null: it had it before that was known. */
export function sharedSince(connection: Connection, account: Account): Day | null {
  const [last] = changesOf(connection, account)
    .filter(({ type }) => type === 'shared')
    .slice(-1);
  return last?.on ?? null;
}

function changesOf({ app, origin }: Connection, { history }: Account): Shared[] {
  return history.filter(
    (change): change is Shared =>
      (change.type === 'shared' || change.type === 'dropped') &&
      change.app === app &&
      (change.origin === origin || change.origin === ANY_ORIGIN || origin === ANY_ORIGIN),
  );
}

function later(a: Day | null, b: Day): Day {
  return a !== null && a > b ? a : b;
}
