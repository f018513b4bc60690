import type { Status } from '../../core/ledger/sighting.ts';
import { readStatus, type StatusWords } from '../../core/reading/status.ts';
import { findAllWords, fold } from '../../core/reading/text.ts';
import type { Line } from './lines.ts';
import { remember } from './remember.ts';

const SEVERITY: readonly (Status | null)[] = [null, 'linked', 'due', 'expired'];

/** What a text says of an account's state, and what all of a region's lines say. */
export type Statuses = {
  in: (text: string) => Status | null;
  of: (lines: readonly Line[]) => Status | null;
};

/** The most severe counts. What can be pressed says what would happen ("Connect"), not what is. */
export function createStatuses(words: StatusWords, expires: readonly string[]): Statuses {
  const read = remember((text) => readStatus(withoutExpiry(text, words, expires), words));
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

/**
 * "Expire le 12 avril" is not "Expiré", though without accents they are the same: a label of a date is taken
 * out, and a word that lacks the label's accents, unless it is in capitals.
 */
function withoutExpiry(text: string, words: StatusWords, expires: readonly string[]): string {
  let rest = text;
  const out = (start: number, end: number): void => {
    rest = `${rest.slice(0, start)}${'·'.repeat(end - start)}${rest.slice(end)}`;
  };
  for (const { start, end } of findAllWords(text, expires)) {
    const longer = [words.linked, words.due, words.expired].every((labels) =>
      findAllWords(text, labels).every((found) => found.start !== start || found.end <= end),
    );
    if (longer) out(start, end);
  }
  for (const { start, end, label } of findAllWords(rest, words.expired)) {
    const said = rest.slice(start, end);
    if (lower(said) !== lower(label) && fold(label) !== lower(label) && said !== said.toUpperCase())
      out(start, end);
  }
  return rest;
}

const lower = (text: string): string => text.normalize('NFC').toLowerCase();
