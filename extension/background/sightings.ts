import type { Sighting } from '../../core/ledger/sighting.ts';
import type { Moment } from '../../core/reading/day.ts';
import type { Reading } from '../../core/reading/reading.ts';

/** What a page's reading tells the ledger. */
export function toSightings(
  reading: Reading,
  from: { provider: string; site: string; seenAt: Moment },
): Sighting[] {
  return reading.accounts.map((account) => ({
    ...account,
    provider: from.provider,
    means: reading.means,
    from: 'page',
    site: from.site,
    seenAt: from.seenAt,
  }));
}
