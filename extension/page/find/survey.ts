import type { Place } from '../dom.ts';

/** Gives what was looked up of a place before, as long as the page is as it was; else looks again. */
export type Survey = <T>(place: Place, what: string, look: () => T) => T;

/** Where nothing is kept: a page that is looked at once. */
export const anew: Survey = (_place, _what, look) => look();

/** A shadow root that is attached, or a frame that is filled, tells nobody: nothing is believed for longer. */
const LONGEST = 2000;

/**
 * What the searches of one page have in common is looked up once. `isSame`: whether the page is as it was when this
 * was last asked.
 */
export function createSurvey(isSame: () => boolean): Survey {
  let since = 0;
  let known = new Map<Place, Map<string, unknown>>();
  return <T>(place: Place, what: string, look: () => T): T => {
    const now = performance.now();
    if (!isSame() || now - since >= LONGEST) {
      known = new Map();
      since = now;
    }
    const here = known.get(place) ?? new Map<string, unknown>();
    known.set(place, here);
    if (!here.has(what)) here.set(what, look());
    // The same words are asked for with the same look alone.
    return here.get(what) as T;
  };
}
