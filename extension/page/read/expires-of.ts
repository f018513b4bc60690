import { findGovernors, isEndLabel } from '../../../core/reading/date-governor.ts';
import { type ExpiryAbout, type ExpiryRead, readExpiry } from '../../../core/reading/expiry.ts';
import type { Line } from './line.ts';
import { createSegments } from './segments.ts';

/** The end that a region tells; whether one line may tell one. */
export type Expiries = {
  of: (lines: readonly Line[]) => ExpiryRead;
  mayTell: (label: string | null, pattern: string) => boolean;
};

export function createExpiries(about: ExpiryAbout): Expiries {
  const { told, mayTell } = createSegments({
    // Reading dates costs ten times more than looking for the words that make one an expiry.
    mayTell: (pattern) =>
      findGovernors(pattern, about.labels, about.others).some(({ meaning }) =>
        TELLING.has(meaning),
      ),
    read: (text) => readExpiry(text, about),
    isLabel: (text) => isEndLabel(text, about.labels, about.others),
  });
  return { of: (lines) => agreed(told(lines)), mayTell };
}

const TELLING = new Set(['expiry', 'expired', 'left', 'from']);

/** Two segments that say different days are asked about. So is "in 2 months" alone, which is some day near. */
function agreed(reads: readonly NonNullable<ExpiryRead>[]): ExpiryRead {
  const [first, second] = reads;
  if (!first) return null;
  if (!second && 'on' in first && !first.rounded) return { on: first.on };
  const [on, ...others] = new Set(
    reads.flatMap((read) => ('on' in read && !read.rounded ? [read.on] : [])),
  );
  if (on !== undefined && others.length === 0) return { on };
  const candidates = [
    ...new Set(reads.flatMap((read) => ('on' in read ? [read.on] : read.candidates))),
  ];
  return { candidates, text: 'text' in first ? first.text : candidates.join(', ') };
}
