import type { PageAccount, Question, Reading } from '../../../core/reading/reading.ts';
import { accountKey } from './merge-read.ts';

/** What is known of a page beside what was read on it. */
export type GatheringOn = {
  address: string;
  /** Whether the guide says that its lists are complete. */
  complete: boolean;
  /** Whether something was scrolled since the page was last read. */
  scrolled: boolean;
};

/**
 * A list of which some rows are in the page, as virtual lists have it, is gathered while the user scrolls: "12 of 300
 * seen". One that tells no number is known by its rows, of which some went and others came by scrolling; what is
 * ticked on a share screen is never taken from rows that are gone. What scrolled away stays as it was last read.
 */
export function createGathering(): (reading: Reading, on: GatheringOn) => Reading {
  let at = '';
  let isWindow = false;
  let last: Reading | null = null;
  let accounts = new Map<string, PageAccount>();
  let questions = new Map<string, Question>();

  const forget = (): void => {
    accounts = new Map();
    questions = new Map();
  };
  const take = (reading: Reading): void => {
    for (const account of reading.accounts) {
      accounts.set(accountKey(account), account);
      questions.delete(accountKey(account));
    }
    for (const question of reading.questions) questions.set(accountKey(question), question);
  };

  return (reading, { address, complete, scrolled }) => {
    const here = `${reading.page} ${address}`;
    const { of } = reading.seen;
    const before = here === at ? last : null;
    if (here !== at) {
      isWindow = false;
      forget();
    }
    at = here;
    last = reading;
    if (of === null && before && (scrolled || isWindow) && reading.means !== 'shared') {
      const [went, came] = [without(before, reading), without(reading, before)];
      if (went.length > 0 && came.length > 0) isWindow = true;
      if (isWindow) take(before);
      // Nobody scrolled: the row itself is gone.
      if (!scrolled) for (const key of went) accounts.delete(key);
    }
    if (of === null ? !isWindow : reading.accounts.length >= of) {
      forget();
      return reading;
    }
    take(reading);
    return {
      ...reading,
      accounts: [...accounts.values()],
      questions: [...questions].flatMap(([key, question]) => (accounts.has(key) ? question : [])),
      seen: { of, count: accounts.size },
      complete: complete && of !== null && accounts.size >= of,
    };
  };
}

/** The accounts of one reading that another has not. */
function without(one: Reading, other: Reading): string[] {
  const keys = new Set(other.accounts.map(accountKey));
  return one.accounts.map(accountKey).filter((key) => !keys.has(key));
}
