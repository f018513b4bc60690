import type { Guide, Journey, Step } from '../guide/guide.ts';
import { AWAY, toReference } from '../guide/reference.ts';
import type { Facts, Progress } from './progress.ts';

/** Guides by id. */
export type Guides = ReadonlyMap<string, Guide>;

export function journeyOf(guides: Guides, progress: Progress): Journey | null {
  const journeys = guides.get(progress.guide)?.journeys;
  if (!journeys || !Object.hasOwn(journeys, progress.journey)) return null;
  return journeys[progress.journey] ?? null;
}

/** Whether a step is for the version at hand; while the version is not known, every step is. */
export function isFor(step: Step, version: string | null): boolean {
  return step.for === undefined || version === null || step.for.includes(version);
}

/** Whether the page at hand is the step's. Sites that are not ours are `away`. */
export function isAt(step: Step, own: string, facts: Facts): boolean {
  return isPage(step.at, own, facts);
}

/** Whether the page at hand is the one a reference names. */
export function isPage(reference: string, own: string, facts: Facts): boolean {
  if (reference === AWAY) return facts.guide === null;
  const { guide, name } = toReference(reference, own);
  return facts.guide === guide && facts.page === name;
}
