import type { Step } from '../guide/guide.ts';
import { toReference } from '../guide/reference.ts';
import type { Moment } from '../reading/day.ts';
import type { Facts, Progress } from './progress.ts';
import { type Guides, isAt, isFor, isPage, journeyOf } from './step-at.ts';

/**
 * How far the user is, now that this is true on the page: past every step whose end holds, and back or
 * ahead to the step of the page at hand when the user went there alone.
 */
export function advance(guides: Guides, progress: Progress, facts: Facts, now: Moment): Progress {
  const journey = journeyOf(guides, progress);
  if (!journey) return progress;
  const version = facts.version ?? progress.version ?? null;
  const noted: Progress = version === null ? progress : { ...progress, version };
  const steps = journey.steps;
  const isDone = (step: Step) => ends(step, progress.guide, facts);
  let at = skip(steps, noted.step, version);
  for (let moves = 0; moves < steps.length && at < steps.length; moves++) {
    const step = steps[at];
    if (!step || !isDone(step)) break;
    at = skip(steps, at + 1, version);
  }
  const evidence = lastEvidence(steps, progress.guide, facts);
  const proven = evidence === null ? 0 : skip(steps, evidence + 1, version);
  if (proven > at) at = proven;
  else if (proven === 0 && at === skip(steps, noted.step, version))
    at = stepOfPage(steps, at, noted, facts);
  const told = proven > (noted.proven ?? 0) ? { ...noted, proven } : noted;
  return at === noted.step ? told : { ...told, step: at, movedAt: now };
}

/** The user said "done" (1) or "back" (-1). */
export function move(guides: Guides, progress: Progress, by: 1 | -1, now: Moment): Progress {
  const journey = journeyOf(guides, progress);
  if (!journey) return progress;
  const version = progress.version ?? null;
  let step = progress.step + by;
  while (step > 0 && step < journey.steps.length) {
    const at = journey.steps[step];
    if (!at || isFor(at, version)) break;
    step += by;
  }
  return {
    ...progress,
    step: Math.min(Math.max(step, 0), journey.steps.length),
    movedAt: now,
    moved: by,
  };
}

export function isFinished(guides: Guides, progress: Progress): boolean {
  const journey = journeyOf(guides, progress);
  return !journey || progress.step >= journey.steps.length;
}

/** The first step from `from` on that is for this version. */
function skip(steps: readonly Step[], from: number, version: string | null): number {
  let at = from;
  for (let step = steps[at]; step && !isFor(step, version); step = steps[at]) at += 1;
  return at;
}

function ends(step: Step, own: string, facts: Facts): boolean {
  const until = step.until;
  if (!until || 'next' in until) return false;
  if ('page' in until) return isPage(until.page, own, facts);
  if ('seen' in until) {
    const { guide, name } = toReference(until.seen, own);
    return facts.guide === guide && facts.seen.includes(name);
  }
  if ('accounts' in until) return isAt(step, own, facts) && facts.recorded;
  if ('consent' in until) return isAt(step, own, facts) && facts.renewed;
  return facts.shared;
}

/**
 * The last step whose end is written on the page (a renewed date, recorded accounts, a shared connection)
 * proves those before it, however the user got there: some banks answer in a pop-up, so that we never
 * see anyone go away. Also one that the user is past: an app goes on before the share page's pop-up is closed.
 */
function lastEvidence(steps: readonly Step[], own: string, facts: Facts): number | null {
  const last = steps.findLastIndex(
    (step) =>
      step.until &&
      ('consent' in step.until || 'connection' in step.until) &&
      ends(step, own, facts),
  );
  return last < 0 ? null : last;
}

/** The user went to another step's page alone: the nearest one before, else the first one after. */
function stepOfPage(steps: readonly Step[], at: number, progress: Progress, facts: Facts): number {
  const here = steps[at];
  const version = progress.version ?? null;
  // Nothing is concluded where we know no page, nor right after the user pressed "done" or "back".
  if (!here || facts.page === null || progress.moved || isAt(here, progress.guide, facts))
    return at;
  const isHere = (step: Step) => isFor(step, version) && isAt(step, progress.guide, facts);
  const before = steps.slice(0, at).findLastIndex(isHere);
  // What was shared or renewed stays so, wherever the user goes next.
  if (before >= (progress.proven ?? 0)) return before;
  const after = steps.findIndex((step, index) => index > at && isHere(step));
  return after >= 0 ? after : at;
}
