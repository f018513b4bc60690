import type { Reading } from '../../core/reading/reading.ts';
import type { Recorded } from '../messages/answers.ts';
import { record } from '../store/ledger-store.ts';
import { now, today } from './clock.ts';
import { ledgerChanged } from './ledger-changed.ts';
import { toSightings } from './sightings.ts';
import type { TabMemory } from './tab-memory.ts';

/** What became of a tab's accounts when they were recorded. */
export type TabRecorded = { recorded: Recorded; renewed: boolean };

/**
 * Records what a tab's page lists. Only called after the user's yes: by a press now, or once for this
 * provider before. Share pages tell which accounts exist too; what is selected there counts when it is authorised.
 */
export async function recordTab(tab: TabMemory, reading: Reading): Promise<TabRecorded> {
  const sightings = toSightings(reading, { provider: tab.guide, site: tab.origin, seenAt: now() });
  const outcome = await record(sightings, {
    today: today(),
    ...(reading.complete ? { complete: { provider: tab.guide, at: now() } } : {}),
  });
  if (!outcome.ok) return { recorded: { ok: false, problem: outcome.problem }, renewed: false };
  await ledgerChanged();
  return {
    recorded: { ok: true, count: reading.accounts.length },
    renewed: outcome.changes.some(({ change }) => change === 'renewed'),
  };
}
