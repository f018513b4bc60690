import type { Guide } from '../../core/guide/guide.ts';
import type { Reading } from '../../core/reading/reading.ts';
import { blockOf } from './blocks.ts';
import { languagesOf } from './languages.ts';
import { readInSlices } from './read-in-slices.ts';

/** Reads one document again and again, each time only what changed. */
export type Reader = {
  /** In slices: the page gets a turn between them. */
  read: (page: string, today: Temporal.PlainDate) => Promise<Reading>;
  /** In one go, for the moment that counts. */
  readNow: (page: string, today: Temporal.PlainDate) => Reading;
  /** Where an account stands on the page. */
  blockOf: (iban: string, currency: string | null) => Element | null;
  /** What changed since; null: anything may have. */
  changed: (records: readonly MutationRecord[] | null) => void;
};

/** No slice is longer, so that typing and scrolling never wait. */
const LONGEST_SLICE = 12;

export function createReader(guide: Guide, document: Document, signal: AbortSignal): Reader {
  const about = (page: string, today: Temporal.PlainDate) => ({
    page,
    document,
    today,
    languages: languagesOf(document),
  });
  return {
    async read(page, today) {
      const slices = readInSlices(guide, about(page, today));
      for (let until = performance.now() + LONGEST_SLICE; ; ) {
        const slice = slices.next();
        if (slice.done) return slice.value;
        if (performance.now() < until || signal.aborted) continue;
        await turn();
        until = performance.now() + LONGEST_SLICE;
      }
    },
    readNow(page, today) {
      const slices = readInSlices(guide, about(page, today));
      for (;;) {
        const slice = slices.next();
        if (slice.done) return slice.value;
      }
    },
    blockOf: (iban, currency) => blockOf(document, iban, currency),
    changed() {},
  };
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
