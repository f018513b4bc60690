import type { Moment } from '../reading/day.ts';
import type { Account, Connection, Ledger, Share } from './account.ts';
import { ibanIdentifier } from './identifier.ts';
import { NOT_TOLD } from './join-connections.ts';
import { mergeLedgers } from './merge.ts';
import { connectionTold } from './record-share.ts';
import { connectionsAt, shareOf } from './share.ts';
import type { ReadAccount } from './sighting.ts';

/** Accounts that a page of an app lists as linked. */
export type LinkedList = {
  app: string;
  origin: string;
  /** Where the page names it; else it is found by the account numbers. */
  aggregator?: string;
  /** `expires.on` is "connected until", already a whole day. */
  accounts: readonly (Pick<ReadAccount, 'iban' | 'currency' | 'expires'> &
    Partial<Pick<ReadAccount, 'status'>>)[];
  /** Whether the page lists all that the app has linked, so that one not listed is linked no more. */
  complete?: boolean;
  at: Moment;
};

/** `unknown`: account numbers that no aggregator in the ledger has; nothing is recorded of them. */
export type LinkedRecorded = { ledger: Ledger; unknown: string[] };

export function recordLinked(ledger: Ledger, list: LinkedList): LinkedRecorded {
  const { at } = list;
  const told = new Map<string, Connection>();
  const unknown: string[] = [];
  for (const read of list.accounts) {
    const { iban, currency, expires } = read;
    if (!iban) continue;
    const held = ledger.accounts.filter((account) =>
      isIt(account, iban, currency, list.aggregator),
    );
    const [account] = preferConnected(held, ledger, list);
    const aggregator = account?.provider ?? list.aggregator;
    if (!aggregator) {
      unknown.push(iban);
      continue;
    }
    const connection = told.get(aggregator) ?? placeTold(aggregator, list);
    told.set(aggregator, connection);
    const key =
      account && held.length === 1
        ? account.key
        : `${aggregator}|${ibanIdentifier(iban, currency)}`;
    const stopped = stoppedAt(read, account, ledger, list);
    connection.accounts[key] = {
      ...NOT_TOLD,
      linked: { value: true, at },
      connectedUntil: expires && { value: expires.on, at },
      ...(stopped && { stopped }),
    };
  }
  if (list.complete) {
    for (const known of connectionsAt(ledger, list)) unlinkMissing(known, told, list);
  }
  return {
    ledger: mergeLedgers(ledger, { accounts: [], connections: [...told.values()] }),
    unknown,
  };
}

/** Since when the feed has stopped: the first of the looks that said so. Null: this page says neither that nor that it runs. */
function stoppedAt(
  { status, expires }: LinkedList['accounts'][number],
  account: Account | undefined,
  ledger: Ledger,
  { app, origin, at }: LinkedList,
): Share['stopped'] | null {
  const known = account && shareOf(connectionsAt(ledger, { app, origin }), account).stopped;
  if (status === 'expired') return { value: known?.value ?? at, at };
  const saysItRuns = expires !== null || (status ?? null) !== null;
  return known?.value && saysItRuns ? { value: null, at } : null;
}

function placeTold(aggregator: string, { app, origin, at }: LinkedList): Connection {
  return { ...connectionTold({ aggregator, app, origin }, at), unfinishedSince: null };
}

/** A currency that either side does not say does not tell them apart. */
function isIt(
  account: Account,
  iban: string,
  currency: string | null,
  aggregator: string | undefined,
): boolean {
  return (
    account.iban === iban &&
    (currency === null || account.currency === null || account.currency === currency) &&
    (aggregator === undefined || account.provider === aggregator)
  );
}

/** Of one account held at two aggregators, the app has the one that is shared with it. */
function preferConnected(held: Account[], ledger: Ledger, { app, origin }: LinkedList): Account[] {
  const connections = connectionsAt(ledger, { app, origin });
  const connected = held.filter((account) =>
    connections.some(({ accounts }) => Object.hasOwn(accounts, account.key)),
  );
  return connected.length > 0 ? connected : held;
}

function unlinkMissing(known: Connection, told: Map<string, Connection>, list: LinkedList): void {
  const connection = told.get(known.aggregator) ?? placeTold(known.aggregator, list);
  told.set(known.aggregator, connection);
  for (const [key, share] of Object.entries(known.accounts)) {
    if (!share.linked?.value || Object.hasOwn(connection.accounts, key)) continue;
    connection.accounts[key] = { ...NOT_TOLD, linked: { value: false, at: list.at } };
  }
}
