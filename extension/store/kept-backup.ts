import { toBackup } from '../../core/ledger/backup-file.ts';
import { dayOf } from '../../core/ledger/moment.ts';
import type { Moment } from '../../core/reading/day.ts';
import { localArea } from './local-area.ts';
import { readLedger } from './read-ledger.ts';

const KEY = 'backup';

/** Beyond this it would not fit: `storage.local` holds 10 MB in all. */
const MOST_ACCOUNTS = 4_000;
const MOST_CHARACTERS = 5_000_000;

/** A backup made by itself, outside of the database, for the day that this is damaged (SECURITY.md E4). */
export type KeptBackup = { madeAt: Moment; accounts: number; text: string };

/** `readBackup` of core reads its text. */
export async function readKeptBackup(): Promise<KeptBackup | null> {
  const kept: unknown = (await localArea()?.get(KEY))?.[KEY];
  return isKept(kept) ? kept : null;
}

/**
 * Makes one, once a day. A ledger that lost more than half of its accounts since replaces none: that may be the
 * damage. Erasing does, at once: what a user erases is erased here too.
 */
export async function keepBackup(
  accounts: number,
  at: Moment,
  why: 'daily' | 'erased' | 'mended',
): Promise<void> {
  if (!localArea()) return;
  const kept = await readKeptBackup();
  const isDaily = why !== 'erased' && kept !== null;
  if (isDaily && (dayOf(kept.madeAt) === dayOf(at) || accounts * 2 < kept.accounts)) return;
  if (accounts === 0 || accounts > MOST_ACCOUNTS) return forgetKeptBackup();
  const ledger = await readLedger();
  // What the database says of itself is no proof of what it still holds.
  if (isDaily && ledger.accounts.length * 2 < kept.accounts) return;
  const text = JSON.stringify(toBackup(ledger, at));
  if (text.length > MOST_CHARACTERS) return forgetKeptBackup();
  await localArea()?.set({ [KEY]: { madeAt: at, accounts, text } satisfies KeptBackup });
}

export async function forgetKeptBackup(): Promise<void> {
  await localArea()?.remove(KEY);
}

function isKept(kept: unknown): kept is KeptBackup {
  return (
    typeof kept === 'object' &&
    kept !== null &&
    'madeAt' in kept &&
    typeof kept.madeAt === 'string' &&
    'accounts' in kept &&
    typeof kept.accounts === 'number' &&
    'text' in kept &&
    typeof kept.text === 'string'
  );
}
