import type { Account, Connection, Ledger, Share } from './account.ts';
import { ANY_ORIGIN, connectionParts, joinShares, NOT_TOLD } from './join-connections.ts';
import { compareMoments } from './moment.ts';

/** Where an app is looked at: one address, or all there are. */
export type AppAt = { app: string; origin: string | null; aggregator?: string };

/**
 * The connections that tell of an app at an address. What a share page told without naming the address holds for
 * every address of the app, since it is one of them.
 */
export function connectionsAt(ledger: Ledger, { app, origin, aggregator }: AppAt): Connection[] {
  return ledger.connections.filter(
    (one) =>
      one.app === app &&
      (aggregator === undefined || one.aggregator === aggregator) &&
      (origin === null ||
        one.origin === origin ||
        one.origin === ANY_ORIGIN ||
        placesOf(one).includes(origin)),
  );
}

/** What these connections hold of one account. */
export function shareOf(connections: readonly Connection[], account: Account): Share {
  return connections
    .filter(({ aggregator }) => aggregator === account.provider)
    .reduce((share, one) => {
      const own = Object.hasOwn(one.accounts, account.key) ? one.accounts[account.key] : undefined;
      return own ? joinShares(share, own) : share;
    }, NOT_TOLD);
}

/** Whether the app has it now: it was given it, or lists it since it was last left unticked. */
export function isHeld({ shared, linked }: Share): boolean {
  if (shared?.value) return true;
  if (!linked?.value) return false;
  return shared === null || compareMoments(linked.at, shared.at) > 0;
}

function placesOf(connection: Connection): string[] {
  return connectionParts(connection).map(({ origin }) => origin);
}
