import { hearAll, tellAll } from './channel.ts';

const CHANNEL = 'feedkeeper-ledger';

/** Tells every other page, tab and worker of the extension, and this one, that the ledger changed. */
export function tellLedgerChange(): void {
  tellAll(CHANNEL, 'changed');
}

/** Calls the listener after every change, until the signal or what is given back stops it. */
export function onLedgerChange(listener: () => void, signal?: AbortSignal): () => void {
  return hearAll(CHANNEL, listener, signal);
}
