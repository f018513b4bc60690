import type { Sighting } from '../../../core/ledger/sighting.ts';
import { dayText } from './days.ts';
import { NINETY, type WorldAccount } from './world.ts';

/** What the oracle takes to be in the ledger of an account, worked out here apart from core. */
export type Known = {
  /** The end that was last told or can be worked out from what was told; null: nobody can know. */
  end: number | null;
  /** Since when that is known. */
  since: number;
  isOver: boolean;
  isGone: boolean;
  /** A page called it expired, whatever its date. */
  saidOver: boolean;
};

/** A page of the aggregator, read on this day. */
export function sightingOf(account: WorldAccount, day: number, seenAt: string): Sighting {
  const { provider, bank, id } = account;
  const isDead = day > account.dies;
  return {
    provider: provider.id,
    means: 'authorised',
    from: 'page',
    site: `https://${provider.id}.example`,
    seenAt,
    iban: null,
    currency: 'EUR',
    name: id,
    institution: { name: bank, source: 'page' },
    expires: provider.tells === 'dates' ? { on: dayText(account.end), source: 'page' } : null,
    status: isDead ? 'expired' : 'linked',
    selected: null,
    id,
    ...(provider.tells === 'grants' && { authorisedOn: dayText(account.granted) }),
  };
}

/** What the ledger can know after that page. */
export function knownAfter(account: WorldAccount, day: number, before: Known | undefined): Known {
  const end = endTold(account);
  const isOver = day > account.dies && account.dies < account.end;
  const since = before && before.end === end && !before.isOver ? before.since : day;
  return { end, since, isOver, isGone: false, saidOver: day > account.dies };
}

function endTold({ provider, end, granted, bank }: WorldAccount): number | null {
  if (provider.tells === 'dates') return end;
  if (provider.tells === 'nothing') return null;
  return granted + (bank === NINETY ? 90 : 180);
}
