import { startJourneyTo } from '../screen/start-journey.ts';

/** Starts the journey that shares more accounts. */
export async function startFetch(app: string, origin: string): Promise<void> {
  await startJourneyTo('fetch', app, origin);
  window.close();
}
