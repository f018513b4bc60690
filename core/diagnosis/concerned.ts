import type { Ledger } from '../ledger/account.ts';
import type { DiagnosisFacts } from './facts.ts';

/** Ids of the guides of which an entry may hold: no other need be looked at. */
export function concerned(ledger: Ledger, facts: DiagnosisFacts): Set<string> {
  const { page, after, preview, onboarding } = facts;
  return new Set([
    ...ledger.accounts.map(({ provider }) => provider),
    ...ledger.connections.flatMap(({ app, aggregator }) => [app, aggregator]),
    ...[page?.guide, after?.guide, preview?.app, preview?.aggregator].filter((id) => id != null),
    ...onboarding.map(({ guide }) => guide),
  ]);
}
