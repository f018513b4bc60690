import { mayTellCurrency } from './currency-of.ts';
import type { Expiries } from './expires-of.ts';
import { mayTellHolder } from './holder-of.ts';
import { mayTellInstitution } from './institution-of.ts';
import type { Line } from './line.ts';
import { remember } from './remember.ts';
import type { Statuses } from './status-of.ts';
import type { Synchronised } from './synchronised-of.ts';

/** Lines without those that say no state, day, currency, holder or bank by label, as most of a long list. */
export type Telling = (lines: readonly Line[]) => readonly Line[];

type Part = 'nothing' | 'something' | 'with-next';

/** Each line is asked once, by its label and its pattern; without this, each reader asks it. */
export function createTelling(
  statuses: Statuses,
  dates: readonly Pick<Expiries | Synchronised, 'mayTell'>[],
): Telling {
  const columns = new Map<string | null, (pattern: string) => Part>();
  const columnOf = (label: string | null): ((pattern: string) => Part) => {
    const known = columns.get(label) ?? remember((pattern) => partOf(label, pattern));
    columns.set(label, known);
    return known;
  };
  return (lines) => {
    const telling: Line[] = [];
    for (let at = 0; at < lines.length; at++) {
      const line = lines[at] as Line;
      const part = columnOf(line.label)(line.pattern);
      // What a label stands for may be the line behind it.
      if (part === 'with-next') return lines;
      if (part === 'something' || !isOnItsOwn(lines, at)) telling.push(line);
    }
    return telling;
  };

  function partOf(label: string | null, pattern: string): Part {
    if (mayTellHolder(label, pattern) || mayTellInstitution(label, pattern)) return 'with-next';
    const tells =
      mayTellCurrency(pattern) ||
      statuses.mayTell(pattern) ||
      dates.some(({ mayTell }) => mayTell(label, pattern));
    return tells ? 'something' : 'nothing';
  }
}

/** Whether a line's segment has no other. */
function isOnItsOwn(lines: readonly Line[], at: number): boolean {
  const { segment } = lines[at] as Line;
  return lines[at - 1]?.segment !== segment && lines[at + 1]?.segment !== segment;
}
