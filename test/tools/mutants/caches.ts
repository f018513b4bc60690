type Cache = { clear: () => void };

declare global {
  /** Called by sources that `withCachesTold` rewrote. */
  var toldCache: (file: string, made: object) => object;
}

const told: { file: string; cache: Cache }[] = [];
let isLoading = true;

/** While files are loaded, what they make is a cache that lasts; one that holds weakly cannot be emptied, and is made anew. */
globalThis.toldCache = (file, made) => {
  if (!isLoading) return made;
  const cache = made instanceof WeakMap ? new Map() : made instanceof WeakSet ? new Set() : made;
  told.push({ file, cache: cache as Cache });
  return cache;
};

export function cachesAreLoaded(): void {
  isLoading = false;
}

/** Empties those of the files that are meant. */
export function emptyCaches(ofFile: (file: string) => boolean): void {
  for (const { file, cache } of told) if (ofFile(file)) cache.clear();
}
