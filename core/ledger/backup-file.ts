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
