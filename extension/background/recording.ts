import type { GuideAbouts } from '../../core/guide/about.ts';
import type { Reading } from '../../core/reading/reading.ts';
import type { Recorded } from '../messages/answers.ts';
import { record, recordLinked } from '../store/ledger-store.ts';
import { now, today } from './clock.ts';
import { ledgerChanged } from './ledger-changed.ts';
import { policiesOf } from './policies.ts';
import { toSightings } from './sightings.ts';
import type { TabMemory } from './tab-memory.ts';

/** What became of a tab's accounts when they were recorded. */
export type TabRecorded = { recorded: Recorded; renewed: boolean };

/**
 * Records what a tab's page lists. Only called after the user's yes: by a press now, or once for this
 * provider before. Share pages tell which accounts exist too; what is selected there counts when it is authorised.
 */
export async function recordTab(
  tab: TabMemory,
  reading: Reading,
  guides: GuideAbouts,
): Promise<TabRecorded> {
  // An app's choice among shared accounts says of none that it is linked.
  const isApp = guides.get(tab.guide)?.kind === 'app';
  if (isApp && reading.means !== 'linked')
    return { recorded: { ok: true, count: 0 }, renewed: false };
  const done =
    reading.means === 'linked'
      ? await recordApp(tab, reading)
      : await recordAccounts(tab, reading, guides);
  if (done.recorded.ok) await ledgerChanged(guides);
  return done;
}

async function recordAccounts(
  tab: TabMemory,
  reading: Reading,
  guides: GuideAbouts,
): Promise<TabRecorded> {
  const at = now();
  const sightings = toSightings(reading, { provider: tab.guide, site: tab.origin, seenAt: at });
  const outcome = await record(sightings, {
    today: today(),
    policies: policiesOf(guides),
    ...(reading.complete ? { complete: { provider: tab.guide, at } } : {}),
  });
  if (!outcome.ok) return { recorded: outcome, renewed: false };
  return {
    recorded: { ok: true, count: reading.accounts.length },
    renewed: outcome.changes.some(({ change }) => change === 'renewed'),
  };
}

/** What an app lists as linked says nothing of consents: it goes to the connection. */
async function recordApp(tab: TabMemory, reading: Reading): Promise<TabRecorded> {
  const { accounts, complete } = reading;
  const outcome = await recordLinked({
    app: tab.guide,
    origin: tab.origin,
    accounts,
    complete,
    at: now(),
  });
  const recorded: Recorded = outcome.ok
    ? { ok: true, count: accounts.length - outcome.unknown.length }
    : outcome;
  return { recorded, renewed: false };
}
