import type { Guide } from '../guide/guide.ts';
import { AWAY, toReference } from '../guide/reference.ts';

/** Ids of the guides by which a journey is shown: its own, and those whose pages its steps are at. */
export function guidesOfJourney(guide: Guide, journey: string): Set<string> {
  const steps = Object.hasOwn(guide.journeys, journey) ? guide.journeys[journey]?.steps : undefined;
  const at = (steps ?? []).filter((step) => step.at !== AWAY);
  return new Set([guide.id, ...at.map((step) => toReference(step.at, guide.id).guide)]);
}
