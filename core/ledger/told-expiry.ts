import type { Noted, ToldExpiry } from './account.ts';
import { compareMoments, compareTexts, earlier, later } from './moment.ts';
import type { Expiry, ExpirySource } from './sighting.ts';

/** Most trusted last, among ends told at the same moment. */
const TRUST: ExpirySource[] = ['policy', 'institution', 'payload', 'page', 'user'];

/** Whether a date was read or typed, and not worked out from a lifetime. */
export function isRead(source: ExpirySource): boolean {
  return source !== 'policy' && source !== 'institution';
}

/** All that was told by either, each end once per source, in a fixed order. */
export function joinTold(a: readonly ToldExpiry[], b: readonly ToldExpiry[]): ToldExpiry[] {
  if (b.length < 2 && (a === b || a.length === 0)) return [...b];
  const joined = new Map<string, ToldExpiry>();
  for (const told of [...a, ...b]) {
    const key = `${told.on} ${told.source}`;
    const known = joined.get(key);
    joined.set(key, known ? joinOne(known, told) : told);
  }
  return [...joined.entries()].sort(([x], [y]) => compareTexts(x, y)).map(([, told]) => told);
}

/** The end that holds: one that was read before one that was worked out, then the one told last, then the most trusted. */
export function holding(told: readonly ToldExpiry[]): Noted<Expiry> | null {
  let best: ToldExpiry | null = null;
  for (const one of told) if (!best || compareTold(one, best) > 0) best = one;
  return best && { value: { on: best.on, source: best.source }, at: best.last };
}

function compareTold(a: ToldExpiry, b: ToldExpiry): number {
  return (
    Number(isRead(a.source)) - Number(isRead(b.source)) ||
    compareMoments(a.last, b.last) ||
    TRUST.indexOf(a.source) - TRUST.indexOf(b.source) ||
    compareTexts(a.on, b.on)
  );
}

function joinOne(a: ToldExpiry, b: ToldExpiry): ToldExpiry {
  const since = [a.since, b.since].filter((day) => day !== undefined).sort()[0];
  return {
    on: a.on,
    source: a.source,
    first: earlier(a.first, b.first),
    last: later(a.last, b.last),
    ...(since !== undefined && { since }),
  };
}
