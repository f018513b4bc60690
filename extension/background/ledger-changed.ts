import type { Guide } from '../../core/guide/guide.ts';
import { showBadge } from './badge.ts';
import { readCounted } from './counted.ts';
import { closeSettled, remindersInTurn, remindNow } from './reminders.ts';

/** What follows from a change of the ledger or of the day: the badge, reminders that are due, and those that close. */
export function ledgerChanged(guides: ReadonlyMap<string, Guide>): Promise<void> {
  return remindersInTurn(async () => {
    const counted = await readCounted(guides);
    await showBadge(counted);
    await closeSettled(counted, guides);
    await remindNow(counted, guides);
  });
}
