import type { Account } from '../ledger/account.ts';
import { byKeysNow } from '../ledger/by-keys-now.ts';
import type { Day } from '../reading/day.ts';
import { type GivenReminder, silentUntil } from './given.ts';

/** Until when each account that was put off stays silent, by the key that it has now. */
export function snoozedUntil(
  given: readonly GivenReminder[],
  accounts: readonly Account[],
  today: Temporal.PlainDate,
): Map<string, Day> {
  const until = new Map<string, Day>();
  for (const one of byKeysNow(given, accounts)) {
    const day = silentUntil(one);
    if (day === null || day <= today.toString()) continue;
    if (day > (until.get(one.account) ?? '')) until.set(one.account, day);
  }
  return until;
}

/** What was told of these accounts, with nothing put off: to be written over what it was. */
export function unsnoozed(
  given: readonly GivenReminder[],
  accounts: readonly Account[],
  keys: ReadonlySet<string>,
): GivenReminder[] {
  const now = byKeysNow(given, accounts);
  return given.flatMap(({ snoozedUntil: until, ...one }, index) =>
    until !== undefined && keys.has(now[index]?.account ?? '') ? [one] : [],
  );
}
