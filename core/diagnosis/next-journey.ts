import type { Guide, Journey } from '../guide/guide.ts';
import { AT_HAND, toReference } from '../guide/reference.ts';
import type { Ledger } from '../ledger/account.ts';

type Goal = NonNullable<Journey['goal']>;

/** Where a goal has no journey of its own: who shares every account again fetches the new ones too. */
const INSTEAD: Partial<Record<Goal, Goal>> = { fetch: 'link' };

/** What a diagnosis is about, for finding the aggregator at hand. */
export type AtHand = {
  guides: ReadonlyMap<string, Guide>;
  ledger: Ledger;
  /** The app or aggregator whose entry it is. */
  own: string;
  /** Keys of the accounts concerned, the most urgent first. */
  accounts: readonly string[];
  /** The aggregator that the facts name, if any. */
  aggregator: string | null;
};

/** The journey that mends it. Null: the aggregator at hand is not known, or has no journey for this goal. */
export function nextJourney(go: string, at: AtHand): { guide: string; journey: string } | null {
  const { guide, name } = toReference(go, at.own);
  if (guide !== AT_HAND) return { guide, journey: name };
  const aggregator = at.guides.get(aggregatorAtHand(at) ?? '');
  if (!aggregator) return null;
  for (const goal of [name, INSTEAD[name as Goal]]) {
    const found = Object.entries(aggregator.journeys).find(([, each]) => each.goal === goal);
    if (goal !== undefined && found) return { guide: aggregator.id, journey: found[0] };
  }
  return null;
}

/** Of the first account concerned; else of the app's connections; else the only one, or the one with most accounts. */
function aggregatorAtHand({ ledger, own, accounts, aggregator }: AtHand): string | null {
  const [first] = accounts;
  const concerned = ledger.accounts.find(({ key }) => key === first)?.provider;
  if (concerned !== undefined) return concerned;
  if (aggregator !== null) return aggregator;
  const connected = ledger.connections.filter(({ app }) => app === own);
  if (connected.length > 0) return commonest(connected.map((each) => each.aggregator));
  const alive = ledger.accounts.filter((account) => !account.gone?.value);
  return commonest(alive.map(({ provider }) => provider));
}

function commonest(names: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
