import type { Status } from '../ledger/sighting.ts';
import { findAllWords } from './words-found.ts';

/** Words for each state, in any number of languages. */
export type StatusWords = {
  linked: readonly string[];
  due: readonly string[];
  expired: readonly string[];
};

/**
 * What a text says of an account's state, the most severe of what it says. Words inside longer ones of
 * another state do not count: "Expired soon" is not "Expired".
 */
export function readStatus(text: string, words: StatusWords): Status | null {
  const found = (['expired', 'due', 'linked'] as const).flatMap((status) =>
    findAllWords(text, words[status]).map(({ start, end }) => ({ status, start, end })),
  );
  const said = found.find(
    ({ start, end }) =>
      !found.some(
        (other) =>
          other.start <= start && end <= other.end && other.end - other.start > end - start,
      ),
  );
  return said?.status ?? null;
}
