import type { DemoAccount } from '../data/accounts.ts';
import { ACCOUNTS, manyAccounts } from '../data/accounts.ts';

/** Three unlike ways to show the same list, each in its own language. */
export type Rendering = 'table' | 'cards' | 'grid';

/** How the list arrives. */
type ListState = 'ready' | 'late' | 'error' | 'virtual';

/** What an app was given on the share screen. */
type Share = { app: string; accounts: string[] };

/** Everything the demo aggregator remembers. */
export type AggregatorState = {
  today: Temporal.PlainDate;
  rendering: Rendering;
  list: ListState;
  share: 'switches' | 'checkboxes';
  organisation: string | null;
  billing: boolean;
  accounts: DemoAccount[];
  shares: Share[];
  /** Reauthorised, but the list still shows the old day for this many more loads. */
  staleLoads: number;
  renewed: Map<string, number>;
};

export type AggregatorOptions = {
  today?: Temporal.PlainDate;
  rendering?: Rendering;
  list?: ListState;
  share?: 'switches' | 'checkboxes';
  /** null: signing up comes first. */
  organisation?: string | null;
  /** false: billing is asked for before the first account is added. */
  billing?: boolean;
  /** The accounts authorised at the start: a list, or how many to invent. */
  accounts?: DemoAccount[] | number;
};

export function createAggregatorState(options: AggregatorOptions): AggregatorState {
  const { accounts = ACCOUNTS } = options;
  return {
    today: options.today ?? Temporal.Now.plainDateISO(),
    rendering: options.rendering ?? 'table',
    list: options.list ?? 'ready',
    share: options.share ?? 'switches',
    organisation:
      options.organisation === undefined ? 'Bakkerij De Korenaar' : options.organisation,
    billing: options.billing ?? true,
    accounts: typeof accounts === 'number' ? manyAccounts(accounts) : [...accounts],
    shares: [],
    staleLoads: 0,
    renewed: new Map(),
  };
}

/** A variant asked for in the address (`?as=cards&list=late`) stays until another is asked for. */
export function applyVariant(state: AggregatorState, query: URLSearchParams): void {
  const rendering = query.get('as');
  if (rendering === 'table' || rendering === 'cards' || rendering === 'grid')
    state.rendering = rendering;
  const list = query.get('list');
  if (list === 'ready' || list === 'late' || list === 'error' || list === 'virtual')
    state.list = list;
  const share = query.get('share');
  if (share === 'switches' || share === 'checkboxes') state.share = share;
  const count = Number(query.get('count') ?? Number.NaN);
  if (Number.isInteger(count) && count >= 0 && count <= 10_000)
    state.accounts = manyAccounts(count);
}
