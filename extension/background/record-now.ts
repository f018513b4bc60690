import type { Recorded } from '../messages/answers.ts';
import { writeRecording } from '../store/recording-store.ts';
import type { Guides } from './guides.ts';
import { follow } from './journeys.ts';
import { mayRecordIn } from './private-window.ts';
import { recordTab } from './recording.ts';
import { remember, type TabMemory } from './tab-memory.ts';

/** The user said yes, on the page or in the popup: what the tab lists is recorded, and from now on without being asked. */
export async function recordNow(
  tab: number,
  memory: TabMemory | null,
  { isPrivate, guides }: { isPrivate: boolean; guides: Guides },
): Promise<Recorded> {
  if (!memory?.reading) return { ok: false, problem: 'unread' };
  if (!(await mayRecordIn({ isPrivate }))) return { ok: false, problem: 'private' };
  await writeRecording(memory.guide, 'yes');
  const { recorded, renewed } = await recordTab(memory, memory.reading, guides);
  const facts = { ...memory.facts, recorded: recorded.ok, renewed };
  await remember(tab, { ...memory, facts });
  await follow(guides, facts, { active: true });
  return recorded;
}
