import type { Moment } from '../reading/day.ts';
import type { Ledger } from './account.ts';

/** What tells a backup from any other JSON. */
export const BACKUP_FORMAT = 'feedkeeper-backup';

/** The version that this Feedkeeper writes. */
export const BACKUP_VERSION = 1;

/** A guide that the user brought, as it was given. */
export type BackedUpGuide = { id: string; json: unknown };

/** A ledger as a file: `parseBackup` makes the same ledger of it. */
export function toBackup(
  ledger: Ledger,
  madeAt: Moment,
  more: { settings?: unknown; guides?: BackedUpGuide[] } = {},
): object {
  return { format: BACKUP_FORMAT, version: BACKUP_VERSION, madeAt, ...ledger, ...more };
}

/** A piece of a backup's text, and how much of the whole is made with it (0 to 1). */
export type BackupPiece = { text: string; part: number };

/** Accounts in one piece: a few milliseconds of work. */
const ACCOUNTS_A_PIECE = 200;

/** The same file as text, an account a line, piece by piece, so that a large one can be watched and stopped. */
export function* backupPieces(
  ledger: Ledger,
  madeAt: Moment,
  more: { settings?: unknown; guides?: BackedUpGuide[] } = {},
): Generator<BackupPiece, void> {
  const { accounts, ...rest } = toBackup(ledger, madeAt, more) as Ledger;
  yield { text: '{"accounts":[', part: 0 };
  for (let at = 0; at < accounts.length; at += ACCOUNTS_A_PIECE) {
    const lines = accounts.slice(at, at + ACCOUNTS_A_PIECE).map((one) => JSON.stringify(one));
    const before = at === 0 ? '\n' : ',\n';
    const made = Math.min(at + lines.length, accounts.length);
    yield { text: before + lines.join(',\n'), part: (0.95 * made) / accounts.length };
  }
  yield { text: `\n],\n${JSON.stringify(rest).slice(1)}\n`, part: 1 };
}
