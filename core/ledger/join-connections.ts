import type { Account, Connection, Share } from './account.ts';
import { sortKeys } from './canonical.ts';
import { type Keys, keysOf } from './known-keys.ts';
import { compareTexts, earlier, later } from './moment.ts';
import { newest } from './noted.ts';

/** The origin of a share page's app before a page of the app was seen. */
export const ANY_ORIGIN = '*';

export const NOT_TOLD: Share = { shared: null, linked: null, connectedUntil: null };

export function connectionKey({
  aggregator,
  app,
  origin,
}: Pick<Connection, 'aggregator' | 'app' | 'origin'>): string {
  return `${aggregator}→${app}@${origin}`;
}

export function joinShares(a: Share, b: Share): Share {
  const stopped = newest<string | null>(a.stopped, b.stopped);
  return {
    shared: newest(a.shared, b.shared),
    linked: newest(a.linked, b.linked),
    connectedUntil: newest(a.connectedUntil, b.connectedUntil),
    ...(stopped && { stopped }),
  };
}

/**
 * All that was told, as connections. What a share page told without the app's address counts for the one address
 * at which this app was seen; where there are several, it stays apart under `*`.
 */
export function groupConnections(
  told: readonly Connection[],
  accounts: readonly Account[],
): Connection[] {
  if (told.length === 0) return [];
  const byKey = new Map<string, Connection>();
  for (const part of told.flatMap(connectionParts)) {
    const key = connectionKey(part);
    const known = byKey.get(key);
    byKey.set(key, joinParts(known ?? part, part));
  }
  const keys = keysOf(accounts);
  return groupByOrigin([...byKey.values()])
    .map((parts) => toConnection(parts, keys))
    .sort((a, b) => compareTexts(a.key, b.key));
}

/** A connection as it was told, by the keys that the accounts had then. */
export function connectionParts(connection: Connection): Connection[] {
  return connection.parts ?? [connection];
}

function groupByOrigin(parts: readonly Connection[]): Connection[][] {
  const byApp = Map.groupBy(parts, ({ aggregator, app }) => `${aggregator}→${app}`);
  return [...byApp.values()].flatMap((own) => {
    const [place, ...more] = own.filter(({ origin }) => origin !== ANY_ORIGIN);
    if (!place || more.length > 0) return own.map((part) => [part]);
    return [[place, ...own.filter((part) => part !== place)]];
  });
}

function joinParts(a: Connection, b: Connection): Connection {
  const accounts = { ...a.accounts };
  for (const [key, share] of Object.entries(b.accounts))
    accounts[key] = joinShares(accounts[key] ?? NOT_TOLD, share);
  return {
    key: connectionKey(a),
    aggregator: a.aggregator,
    app: a.app,
    origin: a.origin,
    accounts: sortKeys(accounts),
    firstSeenAt: earlier(a.firstSeenAt, b.firstSeenAt),
    lastSeenAt: later(a.lastSeenAt, b.lastSeenAt),
    unfinishedSince: newest<string | null>(a.unfinishedSince, b.unfinishedSince),
  };
}

function toConnection(parts: Connection[], keys: Keys): Connection {
  const [place, ...others] = parts;
  if (!place) throw new Error('a group of connections is never empty');
  const joined = others.reduce((a, b) => joinParts(a, { ...b, origin: a.origin }), place);
  const accounts: Record<string, Share> = {};
  let isMoved = false;
  for (const [told, share] of Object.entries(joined.accounts)) {
    const key = keys.now(told);
    isMoved ||= key !== told;
    accounts[key] = joinShares(accounts[key] ?? NOT_TOLD, share);
  }
  if (!isMoved && others.length === 0) return joined;
  return { ...joined, accounts: sortKeys(accounts), parts };
}
