import { watchRoots } from './watch-roots.ts';
import { watchUrl } from './watch-url.ts';

/** Changes of the page since the last call; null: too many to list, or of a kind that has no record. */
export type Changes = readonly MutationRecord[] | null;

/** A page settles for this long before it is looked at: frameworks change it in bursts. */
const SETTLES = 60;
/** A page that never settles is looked at all the same, this often at most. */
const LONGEST = 400;
/** Looking takes at most this part of the time: after a look of 20 ms, the next waits 180 ms. */
const PART = 10;
/** More records than this are dropped: it costs less to read the page anew (SECURITY.md B4). */
const MOST_RECORDS = 2000;
/** How long the observer is off when records come faster than that. */
const STORM = 1000;

export type Watch = {
  /** Whether nothing of the page has changed since this was last asked: at once, not when it has settled. */
  isSame(): boolean;
};

/**
 * Tells when the page has changed: its nodes, late shadow roots and frames included, its address, whether it can
 * be seen. One observer, debounced; nothing while the page is hidden. `clicked` hears of every click, also in a frame,
 * whose clicks its own window alone hears.
 */
export function watch(
  document: Document,
  signal: AbortSignal,
  changed: (changes: Changes) => void,
  clicked?: (event: Event) => void,
): Watch {
  let isTouched = true;
  let records: MutationRecord[] | null = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstAt = 0;
  /** Not looked at before: a change that comes meanwhile does not put it off. */
  let restsUntil = 0;

  const roots = watchRoots(document, signal, heard, () => note(null), clicked);
  watchUrl(document, signal, () => note(null));
  document.addEventListener('visibilitychange', () => note(records), { signal });

  function heard(more: MutationRecord[]): void {
    if (records === null || records.length + more.length > MOST_RECORDS) {
      storm();
      return;
    }
    for (const record of more) records.push(record);
    note(records);
  }

  /** Not even dropped records are free: until the page calms down, it is looked at by the clock. */
  function storm(): void {
    roots.rest(STORM);
    note(null);
  }

  function note(next: MutationRecord[] | null): void {
    if (signal.aborted) return;
    isTouched = true;
    records = next;
    const now = performance.now();
    if (timer === undefined) firstAt = now;
    clearTimeout(timer);
    const wait = Math.min(SETTLES, firstAt + LONGEST - now);
    timer = setTimeout(tell, Math.max(restsUntil - now, wait, 0));
  }

  function tell(): void {
    timer = undefined;
    if (signal.aborted || document.hidden) return;
    const now = performance.now();
    const changes = records;
    records = [];
    roots.again();
    changed(changes);
    const end = performance.now();
    restsUntil = end + Math.min(2000, (end - now) * (PART - 1));
  }

  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    isSame() {
      const isSame = roots.hearsAll() && !isTouched;
      isTouched = false;
      return isSame;
    },
  };
}
