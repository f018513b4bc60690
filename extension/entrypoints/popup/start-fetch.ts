/** Starts the journey that shares more accounts. Loaded when it is pressed: the popup opens without the guides. */
export async function startFetch(app: string, origin: string): Promise<void> {
  const { startJourneyTo } = await import('../screen/start-journey.ts');
  await startJourneyTo('fetch', app, origin);
  window.close();
}
