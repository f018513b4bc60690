import { parentOf, tagOf } from '../dom.ts';
import { type Line, LONGEST_TEXT } from './line.ts';
import { INLINE } from './prose.ts';
import { remember } from './remember.ts';

/** How a segment is read: whether it may tell anything, asked of its pattern, and what it tells. */
export type SegmentReader<T> = {
  mayTell: (pattern: string) => boolean;
  read: (text: string) => T | null;
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
    for (let from = 0; from < lines.length; ) {
      let to = from + 1;
      while (lines[to] && lines[to]?.segment === lines[from]?.segment) to++;
      const first = lines[from];
      const isCell = first !== undefined && to === from + 1;
      if (
        isCell
          ? mayCellTell(first.label, first.pattern)
          : mayTell(together(lines, from, to, 'pattern'))
      ) {
        const one = read(together(lines, from, to, 'text'));
        if (one) found.push(one);
      }
      from = to;
    }
    return found;
  }
}

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
