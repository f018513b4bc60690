import type { GuideAbouts } from '../../core/guide/about.ts';
import { showBadge } from './badge.ts';
import { readCounted } from './counted.ts';
import { closeSettled, remindersInTurn, remindNow } from './reminders.ts';
import { tellReadable } from './unreadable.ts';

/** What follows from a change of the ledger or of the day: the badge, reminders that are due, and those that close. */
export function ledgerChanged(guides: GuideAbouts): Promise<void> {
  return remindersInTurn(async () => {
    const counted = await readCounted(guides);
    await Promise.all([showBadge(counted), tellReadable()]);
    await closeSettled(counted, guides);
    await remindNow(counted, guides);
  });
}
