import type { PageAccount, Question, Reading } from '../../../core/reading/reading.ts';
import { accountKey } from './merge-read.ts';

/**
 * A list that says how many it has and shows some, as virtual lists do, is gathered while the user scrolls:
 * "12 of 300 seen". What was seen and is no longer there stays as it was last read.
 */
export function createGathering(): (
  reading: Reading,
  on: { address: string; complete: boolean },
) => Reading {
  let at = '';
  let accounts = new Map<string, PageAccount>();
  let questions = new Map<string, Question>();
  return (reading, { address, complete }) => {
    const here = `${reading.page} ${address}`;
    const { of } = reading.seen;
    if (here !== at || of === null || reading.accounts.length >= of) {
      at = here;
      accounts = new Map();
      questions = new Map();
      if (of === null || reading.accounts.length >= of) return reading;
    }
    for (const account of reading.accounts) {
      accounts.set(accountKey(account), account);
      questions.delete(accountKey(account));
    }
    for (const question of reading.questions) questions.set(accountKey(question), question);
    return {
      ...reading,
      accounts: [...accounts.values()],
      questions: [...questions.values()],
      seen: { of, count: accounts.size },
      complete: complete && accounts.size >= of,
    };
  };
}
