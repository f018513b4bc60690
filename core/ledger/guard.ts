import type { Ledger } from './account.ts';
import { keysOf } from './known-keys.ts';
import { connectionsAt, isHeld, shareOf } from './share.ts';
import type { Identity, ReadAccount } from './sighting.ts';

/**
 * What a ticked or unticked account of a share page means for the app: it has it and will lose it, it will not get it,
 * it keeps it, it gets it.
 */
export type ShareMeaning = 'willLose' | 'notShared' | 'kept' | 'added';

export type Guarded = { account: ReadAccount; means: ShareMeaning };

export type SharePage = {
  aggregator: string;
  app: string;
  /** The app's origin, where it is known. */
  origin?: string | null;
  /** In the page's order. Where the page has no switch for one, it counts as selected. */
  accounts: readonly (ReadAccount & Identity)[];
};

/** Says it of the page's own accounts only: the card shows on a site nothing that the site does not show (SECURITY.md A13). */
export function guardOf(
  ledger: Ledger,
  { aggregator, app, origin = null, accounts }: SharePage,
): Guarded[] {
  const connections = connectionsAt(ledger, { app, origin, aggregator });
  const keys = keysOf(ledger.accounts);
  return accounts.map((account) => {
    const known = keys.of(aggregator, account);
    // Whichever of several it is, the app has it only if it has them all.
    const held = known.length > 0 && known.every((one) => isHeld(shareOf(connections, one)));
    if (account.selected === false) return { account, means: held ? 'willLose' : 'notShared' };
    return { account, means: held ? 'kept' : 'added' };
  });
}
