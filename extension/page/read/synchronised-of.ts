import type { DatesAbout } from '../../../core/reading/dates.ts';
import type { Day } from '../../../core/reading/day.ts';
import { dayAfter } from '../../../core/reading/day-after.ts';
import { sameWords } from '../../../core/reading/text.ts';
import { findWords } from '../../../core/reading/words-found.ts';
import type { Line } from './line.ts';
import { createSegments } from './segments.ts';

export type Synchronised = {
  of: (lines: readonly Line[]) => Day | null;
  mayTell: (label: string | null, pattern: string) => boolean;
};

/** The day an account's movements were last fetched, behind the guide's own words for it; two days are none. */
export function createSynchronised(labels: readonly string[], about: DatesAbout): Synchronised {
  if (labels.length === 0) return { of: () => null, mayTell: () => false };
  const { told, mayTell } = createSegments({
    mayTell: (pattern) => findWords(pattern, labels) !== null,
    read: (text) => dayAfter(text, labels, about),
    isLabel: (text) => labels.some((label) => sameWords(text, label)),
  });
  return {
    of(lines) {
      const [day, ...others] = new Set(told(lines));
      return day !== undefined && others.length === 0 ? day : null;
    },
    mayTell,
  };
}
