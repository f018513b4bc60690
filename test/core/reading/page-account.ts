import type { PageAccount } from '../../../core/reading/reading.ts';

/** An account of a page of which nothing is known but what a case is about. */
export function pageAccount(of: Partial<PageAccount>): PageAccount {
  return {
    iban: null,
    currency: null,
    name: null,
    institution: null,
    expires: null,
    status: null,
    selected: null,
    ...of,
  };
}
