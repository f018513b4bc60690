import { ask } from './ask.ts';

type Goal = 'connect' | 'link' | 'renew' | 'credentials' | 'fetch';

/** Starts the journey that leads to a goal with this app, whichever guide tells it. */
export async function startJourneyTo(
  goal: Goal,
  app: string,
  origin: string | null,
): Promise<void> {
  await ask({ type: 'journey/towards', goal, app, origin });
}
