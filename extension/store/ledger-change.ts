const CHANNEL = 'feedkeeper-ledger';

/** Tells every other page, tab and worker of the extension, and this one, that the ledger changed. */
export function tellLedgerChange(): void {
  if (typeof BroadcastChannel === 'undefined') return;
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('changed');
  channel.close();
}

/** Calls the listener after every change, until the signal or what is given back stops it. */
export function onLedgerChange(listener: () => void, signal?: AbortSignal): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', () => listener());
  const stop = () => channel.close();
  if (signal?.aborted) stop();
  signal?.addEventListener('abort', stop, { once: true });
  return stop;
}
