import type { Moment } from '../../core/reading/day.ts';
import { localArea } from './local-area.ts';

const KEY = 'canary';

/** How many accounts the database held after the last write, kept outside of it. */
type Canary = { accounts: number; at: Moment };

/** Damaged files can open as an empty database, without any error (SECURITY.md E4): then this still knows better. */
export async function readCanary(): Promise<Canary | null> {
  const kept: unknown = (await localArea()?.get(KEY))?.[KEY];
  // By hand, not by a schema: the popup reads this, and must stay small.
  if (typeof kept !== 'object' || kept === null || !('accounts' in kept) || !('at' in kept))
    return null;
  const { accounts, at } = kept;
  return typeof accounts === 'number' && typeof at === 'string' ? { accounts, at } : null;
}

export async function writeCanary(accounts: number, at: Moment): Promise<void> {
  await localArea()?.set({ [KEY]: { accounts, at } });
}

export async function forgetCanary(): Promise<void> {
  await localArea()?.remove(KEY);
}
