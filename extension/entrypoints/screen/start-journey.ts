import type { Guide } from '../../../core/guide/guide.ts';
import { readGuides } from '../../background/guides.ts';
import { ask } from './ask.ts';

type Goal = NonNullable<Guide['journeys'][string]['goal']>;

/** Starts the journey that leads to a goal with this app, whichever guide tells it. */
export async function startJourneyTo(
  goal: Goal,
  app: string,
  origin: string | null,
): Promise<void> {
  const guides = [...(await readGuides()).values()];
  for (const guide of guides.toSorted((a, b) => Number(b.id === app) - Number(a.id === app))) {
    for (const [journey, { goal: own, with: other }] of Object.entries(guide.journeys)) {
      if (own !== goal || (guide.id !== app && other !== app)) continue;
      await ask({
        type: 'journey/start',
        guide: guide.id,
        journey,
        open: true,
        ...(origin === null ? {} : { origin }),
      });
      return;
    }
  }
}
