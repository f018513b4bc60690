/** Of a long write: how much of it is written, from 0 to 1. Aborted, nothing of it is kept. */
export type Watched = { signal: AbortSignal; onPart: (part: number) => void };

/** Rows between two looks: a browser that waits for each is slow, one that waits for none cannot be stopped. */
const ROWS = 500;

/** Waits now and then for what was put last, and lets the page draw and press in between. */
export async function lookUp(
  { signal, onPart }: Watched,
  at: number,
  of: number,
  last: IDBRequest,
): Promise<void> {
  if (at % ROWS !== 0 && at !== of) return;
  await new Promise<void>((resolve, reject) => {
    last.onsuccess = () => resolve();
    last.onerror = () => reject(last.error);
  });
  signal.throwIfAborted();
  onPart(at / of);
}
