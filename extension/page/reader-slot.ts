import type { createReader } from './read/reader.ts';

/** What makes a reader. It comes in a script of its own, on pages that list accounts: half of the code is reading. */
export type CreateReader = typeof createReader;

declare global {
  /** Where the reader's script puts it, in the extension's own world: the page has another `globalThis`. */
  var feedkeeperReader: CreateReader | undefined;
}
