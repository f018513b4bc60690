import type { Identity, ReadAccount } from '../ledger/sighting.ts';
import type { Day } from './day.ts';

/** Something on the page that could be read in more than one way, or not at all: it is asked, never guessed. */
export type Question =
  | { about: 'expires'; iban: string; currency: string | null; text: string; candidates: Day[] }
  | { about: 'institution'; iban: string; currency: string | null; candidates: string[] };

/** Days among which a user can still say which is meant: one that can be read in two or three ways, or two such. */
export const MOST_DAYS = 6;
/** Banks among which a user can. An account that is alone on its page has all its signs, a picker's sixty too. */
export const MOST_BANKS = 30;

/** An account as a page shows it; a masked number where that is all it shows. */
export type PageAccount = ReadAccount &
  Pick<Identity, 'masked'> & { holder?: string; synchronisedOn?: Day };

/** What one page said of its accounts. */
export type Reading = {
  /** The page's name in its guide; null: none matched. */
  page: string | null;
  means: 'authorised' | 'shared' | 'linked';
  accounts: PageAccount[];
  questions: Question[];
  /** For a virtualised list: how many of how many were seen so far. */
  seen: { of: number | null; count: number };
  /** Whether the guide says the list is complete and nothing hints otherwise. */
  complete: boolean;
};

/** Whether the list has accounts that were not seen yet. */
export function hasMore({ seen }: Pick<Reading, 'seen'>): boolean {
  return seen.of !== null && seen.of > seen.count;
}
