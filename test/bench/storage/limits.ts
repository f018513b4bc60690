import type { Asked, Figures } from '../storage-page.ts';

/** PERFORMANCE.md and the issue: what the store may take. */
const MOST_OVER_RAW = 1.3;
const MOST_OVER_DEXIE = 1;
const MOST_QUERY_MS = 20;
const QUERIES = ['filter by institution', 'next 20 to expire', 'preview of one institution'];

/** Each limit that was missed, in words; a figure that was asked for and is not there is missed too. */
export function missedLimits(figures: Figures, { parts, sides }: Asked): string[] {
  const missed: string[] = [];
  const bulk = Object.keys(figures).filter((what) => /^(upsert|import) /.test(what));
  const isAsked = parts.includes('new') || parts.includes('known');
  const expected =
    (parts.includes('import') ? 1 : 0) + (parts.includes('known') ? 2 : isAsked ? 1 : 0);
  if (bulk.length < expected || expected === 0)
    missed.push(`only ${bulk.join(', ') || 'nothing'} was measured`);
  for (const what of bulk) {
    const [ours, raw, dexie] = ['Feedkeeper', 'raw', 'Dexie'].map((side) =>
      roundsOf(figures, what, side),
    );
    const overRaw = ratio(ours ?? [], raw ?? []);
    const overDexie = ratio(ours ?? [], dexie ?? []);
    if (sides.includes('raw') && !(overRaw <= MOST_OVER_RAW))
      missed.push(`${what}: ${overRaw.toFixed(2)} × raw IndexedDB, at most ${MOST_OVER_RAW}`);
    if (sides.includes('dexie') && !(overDexie <= MOST_OVER_DEXIE))
      missed.push(`${what}: ${overDexie.toFixed(2)} × Dexie, at most ${MOST_OVER_DEXIE}`);
  }
  for (const what of isAsked ? QUERIES : []) {
    const took = median(roundsOf(figures, what, 'Feedkeeper'));
    if (!(took <= MOST_QUERY_MS))
      missed.push(`${what}: ${took.toFixed(1)} ms, at most ${MOST_QUERY_MS}`);
  }
  return missed;
}

/** The median of the rounds' own ratios: a machine that slows down slows both sides of a round. */
export function ratio(ours: readonly number[], other: readonly number[]): number {
  return median(ours.map((took, round) => took / (other[round] ?? Number.NaN)));
}

export function median(all: readonly number[]): number {
  const sorted = all.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low, high] = [sorted[middle - 1], sorted[middle]];
  if (high === undefined) return Number.NaN;
  return sorted.length % 2 || low === undefined ? high : (low + high) / 2;
}

function roundsOf(figures: Figures, what: string, side: string): readonly number[] {
  const sides = Object.entries(figures[what] ?? {});
  return sides.find(([name]) => name.startsWith(side))?.[1] ?? [];
}
