import type { Account, Connection, Ledger } from './account.ts';
import { ANY_ORIGIN, groupConnections } from './join-connections.ts';
import { isHeld, shareOf } from './share.ts';

/** What became of one connection, by name. */
export type ConnectionDiff = {
  connection: Connection;
  kept: Account[];
  dropped: Account[];
  added: Account[];
};

/** The connections of which an app gains or loses accounts from one ledger to the next. */
export function connectionDiffs(before: Ledger, after: Ledger): ConnectionDiff[] {
  // An account can have another key by then: a backup that knows its currency gives it one.
  const old = groupConnections(before.connections, after.accounts);
  return after.connections
    .map((connection) => diffOf(old, after.accounts, connection))
    .filter(({ added, dropped }) => added.length + dropped.length > 0);
}

function diffOf(
  before: readonly Connection[],
  accounts: readonly Account[],
  connection: Connection,
): ConnectionDiff {
  const old = before.filter(
    ({ aggregator, app, origin }) =>
      aggregator === connection.aggregator &&
      app === connection.app &&
      (origin === connection.origin || origin === ANY_ORIGIN || connection.origin === ANY_ORIGIN),
  );
  const diff: ConnectionDiff = { connection, kept: [], dropped: [], added: [] };
  for (const account of accounts) {
    const was = isHeld(shareOf(old, account));
    const is = isHeld(shareOf([connection], account));
    if (was && is) diff.kept.push(account);
    else if (was) diff.dropped.push(account);
    else if (is) diff.added.push(account);
  }
  return diff;
}
