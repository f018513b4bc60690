import type { ConsentPolicy } from '../guide/guide.ts';
import type { Account } from '../ledger/account.ts';
import { dayOf } from '../ledger/moment.ts';
import type { ExpirySource } from '../ledger/sighting.ts';
import type { Day } from '../reading/day.ts';
import { daysBetween } from './days-between.ts';
import { endOf } from './end.ts';
import { endedSince } from './ended-early.ts';
import { remindAtOf, reminderAt } from './remind-at.ts';

/** Where a consent stands on one day. Dates are expected ends: a consent can die early. */
type ConsentState =
  | { state: 'fresh'; on: Day; source: ExpirySource; daysLeft: number }
  /** `reminder`: which of the days to remind at is at hand. */
  | { state: 'due'; on: Day; source: ExpirySource; daysLeft: number; reminder: number }
  | { state: 'expired'; since: Day; source: ExpirySource }
  /** A page, the app or the user says that it is over though no date says so. */
  | { state: 'ended'; since: Day }
  | { state: 'unknown'; why: 'neverSaid' | 'noEnd' };

/** The days a consent has left, with where the date came from. */
export type Countdown = ConsentState & {
  /** The day it was last seen, where that is 30 days ago or more. */
  notCheckedSince?: Day;
};

/** After this many days without being seen, an account is "not checked since …". */
const NOT_CHECKED_AFTER = 30;

/** `remindAt`: the user's own days, where they differ from the guide's. */
export function countdown(
  account: Account,
  policy: ConsentPolicy | undefined,
  today: Temporal.PlainDate,
  remindAt: readonly number[] = remindAtOf(policy),
): Countdown {
  const lastSeen = dayOf(account.lastSeenAt);
  const state = consentState(account, policy, today, remindAt);
  if (-daysBetween(today, lastSeen) < NOT_CHECKED_AFTER) return state;
  return { ...state, notCheckedSince: lastSeen };
}

/** The same without when it was last seen. */
export function consentState(
  account: Account,
  policy: ConsentPolicy | undefined,
  today: Temporal.PlainDate,
  remindAt: readonly number[],
): ConsentState {
  const end = endOf(account, policy);
  const ended = endedSince(account);
  // A moment is kept in UTC: west of Greenwich its day can be tomorrow.
  const since = ended !== null && ended > today.toString() ? today.toString() : ended;
  if (!end.known)
    return since === null ? { state: 'unknown', why: end.why } : { state: 'ended', since };
  const { on, source } = end.expiry;
  const daysLeft = daysBetween(today, on);
  if (since !== null && (since < on || daysLeft >= 0)) return { state: 'ended', since };
  if (daysLeft < 0) return { state: 'expired', since: on, source };
  const reminder = reminderAt(daysLeft, remindAt);
  if (reminder === null) return { state: 'fresh', on, source, daysLeft };
  return { state: 'due', on, source, daysLeft, reminder };
}
