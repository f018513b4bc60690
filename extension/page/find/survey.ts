import type { Place } from '../dom.ts';
import { type Root, rootsOf } from '../roots.ts';

/** An element of some role, and a text that may name it; null: its name has to be computed to be known. */
export type Candidate = { element: Element; words: string | null };

/** What the searches of one page have in common. It is looked up once, and again when the page has changed. */
export type Survey = {
  /** The document's roots. */
  roots(document: Document): readonly Root[];
  /** The elements that a selector matches in a place, with what may name them, as `look` gives them. */
  candidates(scope: Place, selector: string, look: () => Candidate[]): readonly Candidate[];
};

/** A shadow root that is attached, or a frame that is filled, tells nobody: nothing is believed for longer. */
const LONGEST = 1000;

/** `isSame`: whether the page is as it was when this was last asked. */
export function createSurvey(isSame: () => boolean): Survey {
  let since = 0;
  let roots: readonly Root[] | null = null;
  let candidates = new Map<Place, Map<string, readonly Candidate[]>>();

  /** Forgets what may be true no more. */
  function refresh(): void {
    const now = performance.now();
    if (isSame() && now - since < LONGEST) return;
    roots = null;
    candidates = new Map();
    since = now;
  }

  return {
    roots(document) {
      refresh();
      roots ??= rootsOf(document);
      return roots;
    },
    candidates(scope, selector, look) {
      refresh();
      const known = candidates.get(scope) ?? new Map<string, readonly Candidate[]>();
      candidates.set(scope, known);
      const found = known.get(selector) ?? look();
      known.set(selector, found);
      return found;
    },
  };
}
