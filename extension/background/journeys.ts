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

/** One at a time: what the user says of the journey would be lost where a page speaks of it in between. */
export function inTurn<T>(act: () => Promise<T>): Promise<T> {
  return navigator.locks.request('journey', act);
}

/** What the page at hand changed about the journey, and what to show now. */
export function follow(
  guides: Guides,
  facts: Facts,
  options: { active: boolean },
): Promise<StepView | null> {
  return inTurn(() => followed(guides, facts, options));
}

/** The user pressed "done", "back" or "leave"; `from`: the key of the step before them. It may be another by now: then nothing moves. */
export function moveJourney(
  guides: Guides,
  facts: Facts,
  by: 'next' | 'back' | 'leave',
  from?: string,
): Promise<StepView | null> {
  return inTurn(() => moved(guides, facts, by, from));
}

async function followed(
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
  const next = options.active
    ? { ...advance(known, unheld(progress, facts), facts, now()), page: pageKey(facts) }
    : progress;
  const view = await keep(known, progress, next, facts);
  return stepMarkedAsYours(view, guides);
}

async function moved(
  guides: Guides,
  facts: Facts,
  by: 'next' | 'back' | 'leave',
  from?: string,
): Promise<StepView | null> {
  const progress = await readProgress();
  if (!progress) return null;
  const known = await guides.ofJourney(progress);
  const view = show(known, progress, facts, language());
  if (from && view && view.key !== from) return stepMarkedAsYours(view, guides);
  if (by === 'leave') {
    await finishProgress(progress, { ...progress, movedAt: now() }, 'left');
    return null;
  }
  const next = move(known, progress, by === 'next' ? 1 : -1, now());
  return stepMarkedAsYours(await keep(known, progress, next, facts), guides);
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

function pageKey(facts: Facts): string {
  return `${facts.guide ?? ''}:${facts.page ?? ''}`;
}
