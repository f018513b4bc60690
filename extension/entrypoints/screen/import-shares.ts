import type { GuideAbouts } from '../../../core/guide/about.ts';
import type { Guide } from '../../../core/guide/guide.ts';
import type { Account, Ledger } from '../../../core/ledger/account.ts';
import { keysOf } from '../../../core/ledger/known-keys.ts';
import { recordShare } from '../../../core/ledger/record-share.ts';
import { recordSightings } from '../../../core/ledger/record-sightings.ts';
import { renewalDiff } from '../../../core/ledger/renewal-diff.ts';
import type { Sighting } from '../../../core/ledger/sighting.ts';
import type { ReadShare } from '../../../core/payload/read-payload.ts';
import { now } from '../../background/clock.ts';
import type { ShareOffer } from '../../components/data/import-view.ts';
import { readLedger } from '../../store/read-ledger.ts';

/** What shared accounts would do to each app that they can be for: the files do not name it. */
export async function shareOffer(
  aggregator: Guide,
  guides: GuideAbouts,
  shares: readonly ReadShare[],
  sightings: readonly Sighting[],
  today: Temporal.PlainDate,
): Promise<ShareOffer> {
  const ledger = recordSightings(await readLedger(), sightings, { today }).ledger;
  const listed = accountsOf(ledger, aggregator.id, shares);
  return {
    aggregator: aggregator.id,
    apps: [...guides.values()]
      .filter(({ kind }) => kind === 'app')
      .map(({ id, name }) => ({ id, name })),
    unknown: shares.length - listed.length,
    diffFor: (app) => compare(ledger, aggregator, app, listed),
  };
}

/** Writes them down. `whole`: the list is all there is, so that the app has nothing else any more. */
export function recordShares(
  ledger: Ledger,
  aggregator: Guide,
  {
    app,
    whole,
    shares,
    today,
  }: { app: string; whole: boolean; shares: readonly ReadShare[]; today: Temporal.PlainDate },
): Ledger {
  const at = now();
  const to = { aggregator: aggregator.id, app, origin: null, at, on: today.toString() };
  const { dropped } = compare(ledger, aggregator, app, accountsOf(ledger, aggregator.id, shares));
  let after = recordShare(ledger, {
    ...to,
    selected: [],
    unselected: whole ? dropped.map(({ key }) => key) : [],
  });
  // Each day on which accounts were shared is one of its own: history tells since when.
  for (const [since, some] of Map.groupBy(shares, (share) => share.since)) {
    const selected = some.map(({ account }) => `${aggregator.id}|id:${account}`);
    after = recordShare(after, { ...to, selected, unselected: [], ...(since && { since }) });
  }
  return after;
}

function accountsOf(ledger: Ledger, aggregator: string, shares: readonly ReadShare[]): Account[] {
  const keys = keysOf(ledger.accounts);
  const byKey = new Map(ledger.accounts.map((account) => [account.key, account]));
  return shares.flatMap(({ account }) => byKey.get(keys.now(`${aggregator}|id:${account}`)) ?? []);
}

function compare(ledger: Ledger, aggregator: Guide, app: string, listed: readonly Account[]) {
  const { kept, dropped } = renewalDiff(ledger, {
    aggregator: aggregator.id,
    app,
    accounts: listed.map((account) => ({
      ...account,
      name: null,
      institution: null,
      expires: null,
      status: null,
      selected: true,
    })),
    policy: aggregator.consent,
  });
  const had = new Set(kept.map(({ key }) => key));
  return { kept, dropped, added: listed.filter(({ key }) => !had.has(key)) };
}
