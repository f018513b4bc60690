import type { Status } from '../../core/ledger/sighting.ts';
import { readStatus, type StatusWords } from '../../core/reading/status.ts';
import type { Line } from './lines.ts';
import { remember } from './remember.ts';

const SEVERITY: readonly (Status | null)[] = [null, 'linked', 'due', 'expired'];

/** What a text says of an account's state, and what all of a region's lines say. */
export type Statuses = {
  in: (text: string) => Status | null;
  of: (lines: readonly Line[]) => Status | null;
};

/** The most severe counts. What can be pressed says what would happen ("Connect"), not what is. */
export function createStatuses(words: StatusWords): Statuses {
  const read = remember((text) => readStatus(text, words));
  const ofLine = Object.values(words)
    .flat()
    .some((word) => /\d/.test(word))
    ? (line: Line) => read(line.text)
    : (line: Line) => read(line.pattern);
  return {
    in: read,
    of(lines) {
      let most: Status | null = null;
      for (const line of lines) {
        if (line.type === 'action') continue;
        const status = ofLine(line);
        if (SEVERITY.indexOf(status) > SEVERITY.indexOf(most)) most = status;
      }
      return most;
    },
  };
}
