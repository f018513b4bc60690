import { plain } from '../../../core/reading/text.ts';
import { tagOf } from '../dom.ts';
import type { Line } from './line.ts';
import { remember } from './remember.ts';

/** Nothing that such a label names is longer. */
const LONGEST = 80;

export type Labelled = {
  in: (lines: readonly Line[]) => string | null;
  /** Whether a line is one of the labels, begins with one, or stands in its column. */
  isMeant: (label: string | null, pattern: string) => boolean;
};

/** What follows one of these labels: in its column or description, behind a colon, or as the next text. */
export function createLabelled(isLabelText: (text: string) => boolean): Labelled {
  const isLabel = remember(isLabelText);
  const beginsWithLabel = remember((pattern) => isLabel(pattern.split(':')[0] ?? ''));
  return {
    in: find,
    isMeant: (label, pattern) => (label !== null && isLabel(label)) || beginsWithLabel(pattern),
  };

  function find(lines: readonly Line[]): string | null {
    for (let index = 0; index < lines.length; index++) {
      const line = lines[index] as Line;
      if (line.type === 'action' || line.text.length > LONGEST) continue;
      if (line.label !== null && isLabel(line.label)) return plain(line.text);
      // What a field holds is no label.
      if (!line.node || !beginsWithLabel(line.pattern)) continue;
      const [, ...rest] = line.text.split(':');
      const inline = plain(rest.join(':'));
      if (inline) return inline;
      const next = lines[index + 1];
      // In a column "Bank" is the type; behind an empty field comes another field's label.
      if (
        line.label === null &&
        next &&
        next.type !== 'action' &&
        tagOf(next.element) !== 'label' &&
        /\p{L}{2}/u.test(next.text)
      )
        return plain(next.text);
    }
    return null;
  }
}
