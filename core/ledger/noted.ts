import type { Noted } from './account.ts';
import { canonical } from './canonical.ts';
import { compareMoments, compareTexts } from './moment.ts';

/**
 * The value that wins: the user's own over a page's, then the newer, then an order of the values themselves,
 * so that two machines that meet always agree.
 */
export function newest<T>(
  a: Noted<T> | null | undefined,
  b: Noted<T> | null | undefined,
): Noted<T> | null {
  if (!a || !b || a === b) return a ?? b ?? null;
  return compareNoted(a, b) >= 0 ? a : b;
}

function compareNoted<T>(a: Noted<T>, b: Noted<T>): number {
  return (
    Number(a.by === 'user') - Number(b.by === 'user') ||
    compareMoments(a.at, b.at) ||
    (a.value === b.value ? 0 : compareTexts(canonical(a.value), canonical(b.value)))
  );
}
