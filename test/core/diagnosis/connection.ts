import type { Connection, Share } from '../../../core/ledger/account.ts';

export const at = '2026-11-01T08:00:00Z';
export const origin = 'https://books.example';
export const yes = { value: true, at };

const NO_SHARE: Share = { shared: null, linked: null, connectedUntil: null };
/** Ponto shared with an Odoo, for tests. */
export function aConnection(
  accounts: Record<string, Partial<Share>>,
  more: Partial<Connection> = {},
): Connection {
  const shares = Object.entries(accounts).map(
    ([key, share]) => [key, { ...NO_SHARE, ...share }] as const,
  );
  return {
    key: `ponto→odoo@${origin}`,
    aggregator: 'ponto',
    app: 'odoo',
    origin,
    accounts: Object.fromEntries(shares),
    firstSeenAt: at,
    lastSeenAt: at,
    unfinishedSince: null,
    ...more,
  };
}
