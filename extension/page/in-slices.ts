/** No slice is longer, so that typing and scrolling never wait. */
const LONGEST_SLICE = 12;

/** Runs to the end, and gives the page a turn whenever it has waited long enough; after the signal, without one. */
export async function inSlices<T>(
  slices: Generator<undefined, T>,
  signal: AbortSignal,
): Promise<T> {
  for (let until = performance.now() + LONGEST_SLICE; ; ) {
    const slice = slices.next();
    if (slice.done) return slice.value;
    if (performance.now() < until || signal.aborted) continue;
    await turn();
    until = performance.now() + LONGEST_SLICE;
  }
}

/** Runs to the end without giving the page a turn. */
export function allSlices<T>(slices: Generator<undefined, T>): T {
  for (;;) {
    const slice = slices.next();
    if (slice.done) return slice.value;
  }
}

/** Lets the page work: a message port is not slowed down in the background as a timer is. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
