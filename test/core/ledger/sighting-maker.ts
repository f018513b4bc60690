import type { Sighting } from '../../../core/ledger/sighting.ts';
import { pageAccount } from '../reading/page-account.ts';

/** A sighting of one Ponto account, with what a case is about. */
export function sighting(of: Partial<Sighting>): Sighting {
  return {
    ...pageAccount({}),
    provider: 'ponto',
    means: 'authorised',
    from: 'page',
    site: 'https://dashboard.myponto.com',
    seenAt: '2026-11-24T08:00:00Z',
    ...of,
  };
}

export const today = Temporal.PlainDate.from('2026-11-24');
