import type { GuideAbouts } from '../../core/guide/about.ts';
import { accountTold } from '../../core/ledger/account-told.ts';
import type { Reading } from '../../core/reading/reading.ts';
import { recordShare, recordSharePageSeen } from '../store/ledger-store.ts';
import { readProgress } from '../store/progress-store.ts';
import { readRecording } from '../store/recording-store.ts';
import { appOf } from './app-of.ts';
import { now, today } from './clock.ts';
import type { Guides } from './guides.ts';
import { follow } from './journeys.ts';
import { ledgerChanged } from './ledger-changed.ts';
import { recordTab } from './recording.ts';
import { toSightings } from './sightings.ts';
import type { TabMemory } from './tab-memory.ts';
import { tellUnkept } from './unreadable.ts';

/** The app that shared accounts go to when the share page names none that we know. */
const ANY_APP = 'app';

/**
 * The user authorised a share page and left it: the connection is recorded with exactly the accounts that
 * were ticked at the press. Not before it is left, since a page that says no stays where it is.
 */
export async function commitShare(tab: TabMemory, guides: Guides): Promise<void> {
  const { pending } = tab;
  if (!pending || (await readRecording(tab.guide)) !== 'yes') return;
  const { recorded } = await recordTab(tab, pending, guides);
  const { id, origin } = await appOfShare(tab, guides);
  const shared = await recordShare({
    aggregator: tab.guide,
    app: id,
    origin,
    selected: keysOf(tab, pending, true),
    unselected: keysOf(tab, pending, false),
    at: now(),
    on: today().toString(),
  });
  for (const done of [recorded, shared]) if (!done.ok) await tellUnkept(done.problem);
  await ledgerChanged(guides);
  await follow(guides, { ...tab.facts, shared: true }, { active: true });
}

/** A share page is open and not authorised yet: left so, it is the diagnosis "never finished". */
export async function sharePageSeen(tab: TabMemory, guides: GuideAbouts): Promise<void> {
  const { id, origin } = await appOfShare(tab, guides);
  await recordSharePageSeen({ aggregator: tab.guide, app: id, origin, at: now() });
}

/**
 * The app a share page is for: the one it names, else the one of the journey; and its address: where the user came from,
 * else the journey's.
 */
export async function appOfShare(
  { app: text, asker }: Pick<TabMemory, 'app' | 'asker'>,
  guides: GuideAbouts,
): Promise<{ id: string; name: string | null; origin: string | null }> {
  const named = appOf(text, guides);
  const progress = await readProgress();
  const inJourney =
    progress && guides.get(guides.get(progress.guide)?.journeys[progress.journey]?.with ?? '');
  const { id, name } = named ?? inJourney ?? { id: ANY_APP, name: null };
  const origin = (asker?.guide === id ? asker : progress)?.origin ?? null;
  return { id, name, origin };
}

function keysOf(tab: TabMemory, reading: Reading, selected: boolean): string[] {
  const listed = {
    ...reading,
    accounts: reading.accounts.filter((account) => account.selected === selected),
  };
  return toSightings(listed, { provider: tab.guide, site: tab.origin, seenAt: now() }).flatMap(
    (sighting) => accountTold(sighting)?.key ?? [],
  );
}
