import { findGovernors } from '../../core/reading/date-governor.ts';
import { type ExpiryAbout, type ExpiryRead, readExpiry } from '../../core/reading/expiry.ts';
import { parentOf, tagOf } from './dom.ts';
import type { Line } from './lines.ts';
import { INLINE } from './prose.ts';
import { remember } from './remember.ts';

/** The end that a region tells. */
export type Expiries = (lines: readonly Line[]) => ExpiryRead;

/**
 * A cell is read with its own header and nothing else, so that the date in the column "Last synchronised"
 * never follows the word "Expires" of the one before.
 */
export function createExpiries(about: ExpiryAbout): Expiries {
  const read = remember((text) => readExpiry(text, about));
  // Reading dates costs ten times more than looking for the words that make one an expiry.
  const mayTell = remember((pattern) =>
    findGovernors(pattern, about.labels, about.others).some(({ meaning }) => TELLING.has(meaning)),
  );
  return (lines) => {
    const reads: NonNullable<ExpiryRead>[] = [];
    for (const { text, pattern } of segmentsOf(lines)) {
      const found = mayTell(pattern) ? read(text) : null;
      if (found) reads.push(found);
    }
    return agreed(reads);
  };
}

const TELLING = new Set(['expiry', 'expired', 'left']);

/** Two segments that say different days are asked about. So is "in 2 months", which is some day near. */
function agreed(reads: readonly NonNullable<ExpiryRead>[]): ExpiryRead {
  const [first] = reads;
  if (!first) return null;
  const days = [...new Set(reads.flatMap((read) => ('on' in read ? [read.on] : [])))];
  const exact = reads.some((read) => 'on' in read && !read.rounded);
  if (days.length === 1 && days[0] && exact) return { on: days[0] };
  const candidates = [
    ...new Set(reads.flatMap((read) => ('on' in read ? [read.on] : read.candidates))),
  ];
  return { candidates, text: 'text' in first ? first.text : candidates.join(', ') };
}

type Segment = { text: string; pattern: string };

function segmentsOf(lines: readonly Line[]): Segment[] {
  const segments: Segment[] = [];
  let segment: Segment = { text: '', pattern: '' };
  let last: Line | null = null;
  for (const line of lines) {
    if (!last || line.segment !== last.segment) {
      const label = line.label ? `${line.label}: ` : '';
      segment = { text: label + line.text, pattern: label + line.pattern };
      segments.push(segment);
    } else {
      const join = !line.breaks && isSameLine(last.element, line.element) ? ' ' : '\n';
      segment.text += join + line.text;
      segment.pattern += join + line.pattern;
    }
    last = line;
  }
  return segments;
}

/** Whether two pieces of text flow on one line, as markup tells it. */
function isSameLine(one: Element, other: Element): boolean {
  if (one === other) return true;
  const [flows, goesOn] = [INLINE.test(tagOf(one)), INLINE.test(tagOf(other))];
  const [before, after] = [parentOf(one), parentOf(other)];
  return (goesOn && (after === one || (flows && after === before))) || (flows && before === other);
}
