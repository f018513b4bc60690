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
  return (lines) => {
    const reads: NonNullable<ExpiryRead>[] = [];
    for (const text of segmentsOf(lines)) {
      const found = read(text);
      if (found) reads.push(found);
    }
    return agreed(reads);
  };
}

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

function segmentsOf(lines: readonly Line[]): string[] {
  const segments: string[] = [];
  let text = '';
  let last: Line | null = null;
  for (const line of lines) {
    if (!last || line.segment !== last.segment) {
      if (text) segments.push(text);
      text = line.label ? `${line.label}: ${line.text}` : line.text;
    } else text += (isSameLine(last.element, line.element) ? ' ' : '\n') + line.text;
    last = line;
  }
  if (text) segments.push(text);
  return segments;
}

/** Whether two pieces of text flow on one line, as markup tells it. */
function isSameLine(one: Element, other: Element): boolean {
  if (one === other) return true;
  const [flows, goesOn] = [INLINE.test(tagOf(one)), INLINE.test(tagOf(other))];
  const [before, after] = [parentOf(one), parentOf(other)];
  return (goesOn && (after === one || (flows && after === before))) || (flows && before === other);
}
