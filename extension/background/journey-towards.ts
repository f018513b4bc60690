import type { FromScreen } from '../messages/from-screen.ts';
import type { Guides } from './guides.ts';
import { startJourney } from './start-journey.ts';

type Towards = Extract<FromScreen, { type: 'journey/towards' }>;

/** Starts the journey that leads to a goal with this app, whichever guide tells it: the app's own first. */
export async function startTowards(
  { goal, app, origin }: Towards,
  guides: Guides,
): Promise<{ url: string | null }> {
  const ownFirst = [...guides.values()].sort((a, b) => Number(b.id === app) - Number(a.id === app));
  for (const guide of ownFirst) {
    for (const [journey, { goal: own, with: other }] of Object.entries(guide.journeys)) {
      if (own !== goal || (guide.id !== app && other !== app)) continue;
      const start = {
        guide: guide.id,
        journey,
        open: true,
        ...(origin === null ? {} : { origin }),
      };
      return startJourney({ type: 'journey/start', ...start }, guides);
    }
  }
  return { url: null };
}
