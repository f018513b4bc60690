import type { Day, Moment } from '../reading/day.ts';
import type { Change, Connection, Ledger } from './account.ts';
import { changeAccount } from './change-account.ts';
import { ANY_ORIGIN, connectionKey, NOT_TOLD } from './join-connections.ts';
import { keysOf } from './known-keys.ts';
import { mergeLedgers } from './merge.ts';
import { dayOf, earlier } from './moment.ts';
import { connectionsAt, isHeld, shareOf } from './share.ts';

/** A share page that the user authorised. `origin: null`: it did not say at which address the app is. */
export type AuthorisedShare = {
  aggregator: string;
  app: string;
  origin: string | null;
  /** Keys of accounts that were ticked. */
  selected: readonly string[];
  /** Keys of accounts that were listed and not ticked. */
  unselected: readonly string[];
  at: Moment;
  /** The user's day; the day of `at` in UTC without it. */
  on?: Day;
  /** Since when they are shared, where that is told: an aggregator's own data, read later. */
  since?: Day;
};

/** Records exactly what was ticked, and on each account whether it came or went. An account not listed stays as it was. */
export function recordShare(ledger: Ledger, share: AuthorisedShare): Ledger {
  const { aggregator, app, at } = share;
  const origin = share.origin ?? ANY_ORIGIN;
  const keys = keysOf(ledger.accounts);
  const selected = new Map<string, boolean>();
  for (const key of share.unselected) selected.set(keys.now(key), false);
  for (const key of share.selected) selected.set(keys.now(key), true);

  const told = connectionTold({ aggregator, app, origin }, at);
  for (const [key, value] of selected) told.accounts[key] = { ...NOT_TOLD, shared: { value, at } };

  const before = connectionsAt(ledger, { app, origin: share.origin, aggregator });
  const on = share.since ?? share.on ?? dayOf(at);
  if (share.since) told.firstSeenAt = earlier(at, `${share.since}T00:00:00Z`);
  const accounts = ledger.accounts.map((account) => {
    const isSelected = selected.get(account.key);
    if (isSelected === undefined || isSelected === isHeld(shareOf(before, account))) return account;
    const type = isSelected ? 'shared' : 'dropped';
    const change: Change = { type, on, app, origin: before[0]?.origin ?? origin };
    return changeAccount(account, (part) => ({ ...part, history: [...part.history, change] }));
  });
  return mergeLedgers({ ...ledger, accounts }, { accounts: [], connections: [told] });
}

/** A share page is open and nothing was authorised yet. */
export function recordSharePageSeen(
  ledger: Ledger,
  { aggregator, app, origin, at }: Pick<AuthorisedShare, 'aggregator' | 'app' | 'origin' | 'at'>,
): Ledger {
  const known = connectionsAt(ledger, { app, origin, aggregator });
  if (known.some(({ unfinishedSince }) => unfinishedSince?.value)) return ledger;
  const told = connectionTold({ aggregator, app, origin: origin ?? ANY_ORIGIN }, at);
  told.unfinishedSince = { value: at, at };
  return mergeLedgers(ledger, { accounts: [], connections: [told] });
}

/** A connection as one page tells it. Authorising ends what was unfinished. */
export function connectionTold(
  place: Pick<Connection, 'aggregator' | 'app' | 'origin'>,
  at: Moment,
): Connection {
  return {
    key: connectionKey(place),
    ...place,
    accounts: {},
    firstSeenAt: at,
    lastSeenAt: at,
    unfinishedSince: { value: null, at },
  };
}
