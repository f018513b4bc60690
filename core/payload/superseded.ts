import type { Sighting } from '../ledger/sighting.ts';

/**
 * One account told of twice, under two ids: authorised anew (at Ponto on the bank that replaces a deprecated one) while
 * the file still lists the old authorisation. The ledger has it once, and told at one moment neither is the newer: what
 * is over and ends earlier is kept as another id of the account alone, lest its live feed be called dead.
 */
export function withoutSuperseded(sightings: readonly Sighting[]): Sighting[] {
  const byNumber = Map.groupBy(sightings, ({ iban, hash }) => iban ?? hash);
  return sightings.map((one) => {
    if (one.status !== 'expired') return one;
    const number = one.iban ?? one.hash;
    const others = number === undefined ? [] : (byNumber.get(number) ?? []);
    return others.some((other) => supersedes(other, one))
      ? { ...one, status: null, expires: null }
      : one;
  });
}

function supersedes(other: Sighting, one: Sighting): boolean {
  if (other.status === 'expired') return false;
  if (one.currency !== null && other.currency !== null && one.currency !== other.currency)
    return false;
  return other.expires === null || other.expires.on > (one.expires?.on ?? '');
}
