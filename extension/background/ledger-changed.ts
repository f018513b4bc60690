import { showBadge } from './badge.ts';
import { remindNow } from './reminders.ts';

/** What follows from a change of the ledger: the badge, and a reminder that closes or is due. */
export async function ledgerChanged(): Promise<void> {
  await showBadge();
  await remindNow();
}
