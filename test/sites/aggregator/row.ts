import type { DemoAccount } from '../data/accounts.ts';
import { institutionOf } from '../data/institutions.ts';
import { REAUTHORISE } from '../hosts.ts';
import type { AggregatorState } from './state.ts';
import type { Words } from './words.ts';

/** Consents that end within this many days are shown as ending soon. */
const SOON = 14;

/** What a list shows of one account, in the page's language. */
export type Row = {
  account: DemoAccount;
  bank: string;
  beta: string | null;
  balance: string;
  expires: string;
  status: 'linked' | 'due' | 'expired';
  statusWords: string;
  reauthorise: string;
};

/** The rows of the list as it is today. */
export function rowsOf(state: AggregatorState, words: Words): Row[] {
  const day = new Intl.DateTimeFormat(words.lang === 'en' ? 'en-GB' : words.lang, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const money = new Intl.NumberFormat(words.lang, { style: 'currency', currency: 'EUR' });
  return state.accounts.map((account) => {
    const institution = institutionOf(account.institution);
    const status = account.endsIn < 0 ? 'expired' : account.endsIn <= SOON ? 'due' : 'linked';
    const ends = state.today.add({ days: account.endsIn });
    return {
      account,
      bank: institution.name,
      beta: institution.status === 'stable' ? null : words.beta,
      balance: money.format(account.balance),
      expires: day.format(Date.UTC(ends.year, ends.month - 1, ends.day)),
      status,
      statusWords: words[status],
      reauthorise: `${REAUTHORISE}/organizations/o-1/financial-institutions/${institution.id}/accounts/${account.id}/reauthorization-requests/r-${account.id}`,
    };
  });
}
