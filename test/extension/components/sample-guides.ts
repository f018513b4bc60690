import type { GuideBrief } from '../../../extension/components/guide-brief.ts';

/** Guides as the screens know them. */
export const GUIDES: ReadonlyMap<string, GuideBrief> = new Map(
  (
    [
      {
        id: 'ponto',
        name: 'Ponto',
        kind: 'aggregator',
        consent: { days: 180, renew: 'renew', by: 'holder' },
        home: 'https://dashboard.myponto.com/live/accounts',
      },
      { id: 'saltedge', name: 'Salt Edge', kind: 'aggregator', consent: { days: 90 } },
      {
        id: 'odoo',
        name: 'Odoo',
        kind: 'app',
      },
    ] satisfies GuideBrief[]
  ).map((guide) => [guide.id, guide]),
);
