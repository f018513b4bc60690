import { nothingSeen } from '../../core/journey/progress.ts';
import { readGuides } from './guides.ts';
import { follow } from './journeys.ts';
import { commitShare } from './sharing.ts';
import { forget, recall, remember, tabInTurn } from './tab-memory.ts';

/** The tab shows a site that is not ours: at a bank, for one. Nothing is known of it, and nothing is read. */
export function wentAway(tab: number): Promise<void> {
  return tabInTurn(tab, () => leavePages(tab));
}

async function leavePages(tab: number): Promise<void> {
  const memory = await recall(tab);
  if (!memory) return;
  const guides = await readGuides();
  await commitShare(memory, guides);
  if (memory.onJourney) await follow(guides, nothingSeen(null), { active: true });
  await remember(tab, { ...memory, reading: null, pending: null });
}

/** The tab was closed: a share page in a pop-up closes itself once it was authorised. */
export function leaveTab(tab: number): Promise<void> {
  return tabInTurn(tab, () => close(tab));
}

async function close(tab: number): Promise<void> {
  const memory = await recall(tab);
  if (!memory) return;
  await commitShare(memory, await readGuides());
  await forget(tab);
}
