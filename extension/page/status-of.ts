import type { Status } from '../../core/ledger/sighting.ts';
import { readStatus, type StatusWords } from '../../core/reading/status.ts';
import type { Line } from './lines.ts';

const SEVERITY: readonly (Status | null)[] = [null, 'linked', 'due', 'expired'];

/**
 * What a region says of the account's state, the most severe first. What can be pressed says what would
 * happen ("Connect"), not what is.
 */
export function statusOf(lines: readonly Line[], words: StatusWords): Status | null {
  let most: Status | null = null;
  for (const { text, type } of lines) {
    if (type === 'action' || !/\p{L}{2}/u.test(text)) continue;
    const status = readStatus(text, words);
    if (SEVERITY.indexOf(status) > SEVERITY.indexOf(most)) most = status;
  }
  return most;
}
