/** Tells every other page, tab and worker of the extension, and this one, what is new. */
export function tellAll(channel: string, news: unknown): void {
  const opened = new BroadcastChannel(channel);
  opened.postMessage(news);
  opened.close();
}

/** Calls the listener with all that is told, until the signal or what is given back stops it. */
export function hearAll(
  channel: string,
  listener: (news: unknown) => void,
  signal?: AbortSignal,
): () => void {
  const opened = new BroadcastChannel(channel);
  opened.addEventListener('message', ({ data }) => listener(data));
  const stop = () => opened.close();
  if (signal?.aborted) stop();
  signal?.addEventListener('abort', stop);
  return stop;
}
