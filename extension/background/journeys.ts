import type { Guide } from '../../core/guide/guide.ts';
import { advance, isFinished, move } from '../../core/journey/advance.ts';
import type { Facts, Progress } from '../../core/journey/progress.ts';
import { show } from '../../core/journey/show.ts';
import type { StepView } from '../../core/journey/view.ts';
import { finishProgress, moveProgress, readProgress } from '../store/progress-store.ts';
import { now } from './clock.ts';
import type { Guides } from './guides.ts';
import { language } from './language.ts';
import { stepMarkedAsYours } from './marked-as-yours.ts';

/** What the page at hand changed about the journey, and what to show now. */
export async function follow(
  guides: Guides,
  facts: Facts,
  options: { active: boolean },
): Promise<StepView | null> {
  const progress = await readProgress();
  if (!progress) return null;
  const known = await guides.ofJourney(progress);
  // Its file could not be read: that is no reason to end the journey.
  if (!known.has(progress.guide) && guides.has(progress.guide)) return null;
  // A tab in the background repeats what it showed minutes ago: it is shown the step and moves nothing.
  const moved = options.active ? advance(known, unheld(progress, facts), facts, now()) : progress;
  const view = await keep(known, progress, { ...moved, ...pageOf(facts) }, facts);
  return stepMarkedAsYours(view, guides);
}

/** The user pressed "done", "back" or "leave". */
export async function moveJourney(
  guides: Guides,
  facts: Facts,
  by: 'next' | 'back' | 'leave',
): Promise<StepView | null> {
  const progress = await readProgress();
  if (!progress) return null;
  if (by === 'leave') {
    await finishProgress(progress, { ...progress, movedAt: now() }, 'left');
    return null;
  }
  const known = await guides.ofJourney(progress);
  const moved = move(known, progress, by === 'next' ? 1 : -1, now());
  return stepMarkedAsYours(await keep(known, progress, moved, facts), guides);
}

async function keep(
  guides: ReadonlyMap<string, Guide>,
  before: Progress,
  after: Progress,
  facts: Facts,
): Promise<StepView | null> {
  if (isFinished(guides, after)) {
    await finishProgress(before, after, 'done');
    return null;
  }
  if (JSON.stringify(before) !== JSON.stringify(after)) await moveProgress(before, after);
  return show(guides, after, facts, language());
}

/** What the user did by hand holds until the page is another one. */
function unheld(progress: Progress, facts: Facts): Progress {
  if (progress.page === pageKey(facts)) return progress;
  const { moved: _, ...rest } = progress;
  return rest;
}

function pageOf(facts: Facts): { page: string } {
  return { page: pageKey(facts) };
}

function pageKey(facts: Facts): string {
  return `${facts.guide ?? ''}:${facts.page ?? ''}`;
}
