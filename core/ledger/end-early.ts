import type { Day, Moment } from '../reading/day.ts';
import type { Ledger } from './account.ts';
import { changeAccounts } from './change-account.ts';

/** The user says that consents are over before their date. Holds until a page says something newer. */
export function endEarly(ledger: Ledger, keys: Iterable<string>, on: Day, at: Moment): Ledger {
  return changeAccounts(ledger, keys, (part) => ({
    ...part,
    status: { value: 'endedEarly', at },
    history: [
      ...part.history,
      { type: 'endedEarly', on, expected: part.expires?.value.on ?? null, by: 'user' },
    ],
  }));
}
