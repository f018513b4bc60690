import type { Day, Moment } from '../reading/day.ts';
import type { Account, Ledger } from './account.ts';
import { changeAccount } from './change-account.ts';
import type { Keys } from './known-keys.ts';
import { compareMoments } from './moment.ts';

/** A list that names every account of a provider; of one organisation, where it names one. */
export type CompleteList = { provider: string; at: Moment; organisation?: string };

/**
 * Marks what a complete list lacks. Not when it shares no account with what is known: then it is the list of another
 * organisation or another login, or it had not loaded, and not one account would have gone.
 */
export function markGone(
  ledger: Ledger,
  seen: ReadonlySet<string>,
  list: CompleteList,
  today: Temporal.PlainDate,
): Ledger {
  const listed = ledger.accounts.filter((account) => isListedIn(account, list));
  const missing = listed.filter(({ key, gone }) => !seen.has(key) && !gone?.value);
  const isKnownList = listed.some(
    ({ key, firstSeenAt }) => seen.has(key) && compareMoments(firstSeenAt, list.at) < 0,
  );
  if (missing.length === 0 || !isKnownList) return ledger;
  const gone = new Set(missing);
  const on = today.toString();
  return {
    ...ledger,
    accounts: ledger.accounts.map((account) =>
      gone.has(account) ? markOne(account, list.at, on) : account,
    ),
  };
}

/** Notes on each account that was gone, and is seen again, that it is back. */
export function markBack(
  before: Ledger,
  after: Ledger,
  keys: Keys,
  today: Temporal.PlainDate,
): Ledger {
  const wasGone = before.accounts.filter(({ gone }) => gone?.value).map(({ key }) => keys.now(key));
  if (wasGone.length === 0) return after;
  const back = new Set(wasGone);
  const on = today.toString();
  return {
    ...after,
    accounts: after.accounts.map((account) =>
      back.has(account.key) && !account.gone?.value
        ? changeAccount(account, (part) => ({
            ...part,
            history: [...part.history, { type: 'back', on }],
          }))
        : account,
    ),
  };
}

/** An account of another organisation is not missing from this one's list; nor is one whose organisation is not known. */
function isListedIn(account: Account, { provider, organisation }: CompleteList): boolean {
  return (
    account.provider === provider && (account.organisation?.value ?? undefined) === organisation
  );
}

function markOne(account: Account, at: Moment, on: Day): Account {
  if (compareMoments(at, account.lastSeenAt) <= 0) return account;
  return changeAccount(account, (part) => ({
    ...part,
    gone: { value: on, at },
    history: [...part.history, { type: 'gone', on }],
  }));
}
