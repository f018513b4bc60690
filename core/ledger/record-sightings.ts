import type { Account, Ledger } from './account.ts';
import { accountTold } from './account-told.ts';
import { type CompleteList, markBack, markGone } from './gone.ts';
import { keysOf } from './known-keys.ts';
import { mergeLedgers } from './merge.ts';
import { type RecordedChange, recordedChange } from './recorded-change.ts';
import type { Sighting } from './sighting.ts';

export type RecordOptions = {
  /** The day of the user, on which what follows is noted. */
  today: Temporal.PlainDate;
  /** Given where the sightings are all the accounts there are: one that is missing is marked gone. */
  complete?: CompleteList;
};

export type RecordedSightings = { ledger: Ledger; changes: RecordedChange[] };

/**
 * Takes in what a page, file or user told. Sightings of an app (`means: 'linked'`) are no accounts of an aggregator:
 * they go to `recordLinked`. Nothing is ever deleted.
 */
export function recordSightings(
  ledger: Ledger,
  sightings: readonly Sighting[],
  { today, complete }: RecordOptions,
): RecordedSightings {
  const told = sightings
    .filter(({ means }) => means !== 'linked')
    .flatMap((one) => accountTold(one) ?? []);
  const merged = mergeLedgers(ledger, { accounts: told, connections: [] });
  const keys = keysOf(merged.accounts);
  const seen = new Set(told.map((account) => keys.now(account.key)));
  const back = markBack(ledger, merged, keys, today);
  const marked = complete ? markGone(back, seen, complete, today) : back;
  return { ledger: marked, changes: changesBetween(ledger.accounts, marked.accounts, seen) };
}

/** What became of each account that was seen, or that went. */
function changesBetween(
  before: readonly Account[],
  after: readonly Account[],
  seen: ReadonlySet<string>,
): RecordedChange[] {
  const now = keysOf(after);
  const earlier = new Map(before.map((account) => [now.now(account.key), account]));
  return after.flatMap((account) => {
    const was = earlier.get(account.key);
    const isTouched = seen.has(account.key) || was?.gone?.value !== account.gone?.value;
    return isTouched ? [recordedChange(was ?? null, account)] : [];
  });
}
