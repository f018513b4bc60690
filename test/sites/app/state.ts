import type { AggregatorState } from '../aggregator/state.ts';
import type { DemoAccount } from '../data/accounts.ts';
import type { AppVersion } from '../hosts.ts';

/** A bank journal that has an account of the aggregator. */
type Journal = { account: string; name: string };

/** Everything one demo app, at one address, remembers. */
export type AppState = {
  version: AppVersion;
  origin: string;
  /** The institution last connected, one connection each. */
  connections: string[];
  journals: Journal[];
};

export function createAppState(version: AppVersion, origin: string): AppState {
  return { version, origin, connections: [], journals: [] };
}

/** The accounts that the aggregator's holder shared with the app, of one institution. */
export function sharedOf(bank: AggregatorState, institution: string): DemoAccount[] {
  const shared = bank.shares.find((share) => share.app === 'Odoo')?.accounts ?? [];
  return bank.accounts.filter(
    (account) => account.institution === institution && shared.includes(account.id),
  );
}

/** Those that have no journal yet: what the app offers. */
export function offeredOf(
  app: AppState,
  bank: AggregatorState,
  institution: string,
): DemoAccount[] {
  const linked = new Set(app.journals.map((journal) => journal.account));
  return sharedOf(bank, institution).filter((account) => !linked.has(account.id));
}

/** Gives an account a journal. */
export function link(app: AppState, account: DemoAccount): void {
  app.journals.push({ account: account.id, name: account.name });
}
