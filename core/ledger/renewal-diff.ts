import type { ConsentPolicy } from '../guide/guide.ts';
import type { Account, Ledger } from './account.ts';
import { keysOf } from './known-keys.ts';
import { connectionsAt, isHeld, shareOf } from './share.ts';
import type { Identity, ReadAccount } from './sighting.ts';

/** What renewing does to an account that is not selected again. */
export type Renewing = NonNullable<ConsentPolicy['renewing']>;

export type RenewalDiff = {
  kept: Account[];
  /** Held, and not in the new list or not selected there. */
  dropped: Account[];
  /** In the new list, and not held before. */
  added: (ReadAccount & Identity)[];
  /** What becomes of the dropped ones, by the aggregator's policy. */
  renewing: Renewing;
};

export type NewList = {
  aggregator: string;
  /** Compared with what this app holds; without it, with what the aggregator holds. */
  app?: string;
  origin?: string | null;
  accounts: readonly (ReadAccount & Identity)[];
  policy?: ConsentPolicy | undefined;
};

/** What a share page about to be authorised, or a list that came in, keeps, drops and adds, by name. */
export function renewalDiff(ledger: Ledger, list: NewList): RenewalDiff {
  const { aggregator, accounts, policy } = list;
  const keys = keysOf(ledger.accounts);
  const held = new Set(heldBefore(ledger, list));
  const kept = new Set<Account>();
  const added: (ReadAccount & Identity)[] = [];
  for (const account of accounts.filter(({ selected }) => selected !== false)) {
    const known = keys.of(aggregator, account).filter((one) => held.has(one));
    for (const one of known) kept.add(one);
    if (known.length === 0) added.push(account);
  }
  const dropped = [...held].filter((account) => !kept.has(account));
  return { kept: [...kept], dropped, added, renewing: policy?.renewing ?? 'unknown' };
}

function heldBefore(ledger: Ledger, { aggregator, app, origin = null }: NewList): Account[] {
  const held = ledger.accounts.filter(
    ({ provider, gone }) => provider === aggregator && !gone?.value,
  );
  if (app === undefined) return held;
  const connections = connectionsAt(ledger, { app, origin, aggregator });
  return held.filter((account) => isHeld(shareOf(connections, account)));
}
