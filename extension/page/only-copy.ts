declare global {
  /** In our own world: neither the page nor another extension has it. */
  var feedkeeperCopies: Map<string, AbortController> | undefined;
}

/**
 * Ends the copy of a script that came into this page before, and gives what ends this one. A site that is turned on
 * twice brings the script twice. Said in our world alone: an event on the document, as WXT's own context sends, would
 * tell the page that we are here, and let it send us away.
 */
export function onlyCopy(script: 'guide' | 'bench'): AbortController {
  globalThis.feedkeeperCopies ??= new Map();
  const copies = globalThis.feedkeeperCopies;
  copies.get(script)?.abort();
  const stop = new AbortController();
  copies.set(script, stop);
  return stop;
}
