import { nextElementOf, parentOf, previousElementOf, tagOf } from '../dom.ts';
import { type Line, LONGEST_TEXT } from './line.ts';
import { INLINE } from './prose.ts';
import { remember } from './remember.ts';

/** How a segment is read: whether it may tell anything, asked of its pattern, and what it tells. */
export type SegmentReader<T> = {
  mayTell: (pattern: string) => boolean;
  read: (text: string) => T | null;
  /** Whether a text is nothing but the label of a day. */
  isLabel: (text: string) => boolean;
};

/** `mayTell`: whether a segment of one line may tell anything. */
export type Segments<T> = {
  told: (lines: readonly Line[]) => T[];
  mayTell: (label: string | null, pattern: string) => boolean;
};

/**
 * What each segment of a region tells. A cell is read with its own header and nothing else, so that the date in
 * the column "Last synchronised" never follows the word "Expires" of the one before.
 */
export function createSegments<T>(reader: SegmentReader<T>): Segments<T> {
  const read = remember(reader.read);
  const mayTell = remember(reader.mayTell);
  const isLabel = remember(reader.isLabel);
  // Most segments are cells of one text: asked by header and pattern, no text is put together for them.
  const cells = new Map<string | null, (pattern: string) => boolean>();
  const mayCellTell = (label: string | null, pattern: string): boolean => {
    const known = cells.get(label) ?? remember((of) => mayTell(labelled(label, of)));
    cells.set(label, known);
    return known(pattern);
  };
  return { told, mayTell: mayCellTell };

  function told(lines: readonly Line[]): T[] {
    const found: T[] = [];
    for (let from = 0, to = 1; from < lines.length; from = to, to++) {
      while (lines[to] && lines[to]?.segment === lines[from]?.segment) to++;
      const text = tellingText(lines, from, to);
      const one = text === null ? null : read(text);
      if (one) found.push(one);
    }
    return found;
  }

  /** What a segment says, as it is read; null: it tells nothing. */
  function tellingText(lines: readonly Line[], from: number, to: number): string | null {
    if (to === from + 1) {
      const { label, pattern, text } = lines[from] as Line;
      return mayCellTell(label, pattern) ? labelled(label, text) : null;
    }
    if (!mayTell(together(lines, from, to, 'pattern'))) return null;
    const some = labelsFirst(lines.slice(from, to));
    return together(some, 0, some.length, 'text');
  }

  /** "3 May 2027" over "Expires" in an element of their own: the label is read before its day, not before the next. */
  function labelsFirst(lines: readonly Line[]): readonly Line[] {
    const ordered = [...lines];
    for (let at = 0; at + 1 < ordered.length; at++) {
      const [value, label] = [ordered[at] as Line, ordered[at + 1] as Line];
      if (!isDay(value) || !isLabel(label.text) || !isPair(value.element, label.element)) continue;
      [ordered[at], ordered[at + 1]] = [label, value];
      at++;
    }
    return ordered;
  }
}

/** A cell has its label; what is no day is no value of a label for one. */
const isDay = ({ label, pattern }: Line): boolean =>
  label === null && pattern.includes('0') && pattern.length < 40 && !/[A-Z]{2}0/.test(pattern);

/** Whether two elements are all that the one around them has. */
const isPair = (one: Element, other: Element): boolean =>
  nextElementOf(one) === other && !previousElementOf(one) && !nextElementOf(other);

const labelled = (label: string | null, text: string): string =>
  label ? `${label}: ${text}` : text;

/** A segment's texts or patterns as they are read, one after the other. */
function together(
  lines: readonly Line[],
  from: number,
  to: number,
  part: 'text' | 'pattern',
): string {
  let all = '';
  for (let i = from; i < to && all.length < LONGEST_TEXT; i++) {
    const [line, last] = [lines[i], lines[i - 1]];
    if (!line) continue;
    if (i === from || !last) all = labelled(line.label, line[part]);
    else all += (!line.breaks && isSameLine(last.element, line.element) ? ' ' : '\n') + line[part];
  }
  return all;
}

/** Whether two pieces of text flow on one line, as markup tells it. */
function isSameLine(one: Element, other: Element): boolean {
  if (one === other) return true;
  const [flows, goesOn] = [INLINE.test(tagOf(one)), INLINE.test(tagOf(other))];
  const [before, after] = [parentOf(one), parentOf(other)];
  return (goesOn && (after === one || (flows && after === before))) || (flows && before === other);
}
