import type { Account } from '../ledger/account.ts';
import { byKeysNow } from '../ledger/by-keys-now.ts';
import { dayOf } from '../ledger/moment.ts';
import type { Day } from '../reading/day.ts';
import { bankOfClient } from './account-line.ts';
import { consentState } from './countdown.ts';
import { daysBetween } from './days-between.ts';
import { type GivenByAccount, type GivenReminder, givenByAccount, toldOf } from './given.ts';
import { isSilenced } from './is-silenced.ts';
import { telling } from './is-told.ts';
import type { Policies } from './policies.ts';
import { isQuiet, type QuietHours } from './quiet.ts';
import { type RemindAtChoice, remindAtOf } from './remind-at.ts';
import { type Reminder, type ReminderItem, toReminder } from './reminder.ts';

export type ReminderPreferences = RemindAtChoice & { quiet: QuietHours | null };

export const DEFAULT_PREFERENCES: ReminderPreferences = {
  remindAt: null,
  perProvider: {},
  quiet: null,
};

type RemindersInput = {
  accounts: readonly Account[];
  policies: Policies;
  preferences: ReminderPreferences;
  given: readonly GivenReminder[];
  today: Temporal.PlainDate;
  /** For quiet hours; without it, none are kept. */
  now?: Temporal.PlainTime;
};

/** An end longer ago than this is no news; what was told of it is kept a little longer, in `given.ts`. */
const TOLD_FOR_DAYS = 365;

/**
 * What to tell now: one reminder per provider that names the institutions, or one summary of all where days were
 * missed. Thresholds that were missed collapse into the most urgent. Asking twice, or late, changes nothing: what
 * was told is in `given`, to which the caller adds each reminder's `gives`.
 */
export function remindersDue(input: RemindersInput): Reminder[] {
  const { preferences, now, today } = input;
  if (now && isQuiet(preferences.quiet, now)) return [];
  const index = givenByAccount(byKeysNow(input.given, input.accounts));
  const found = input.accounts.flatMap((account) => itemOf(account, input, index) ?? []);
  const due = found.filter((one) => one.isDue);
  const providers = [...new Set(due.map(({ item }) => item.provider))].sort();
  const on = today.toString();
  if (providers.length > 1 && due.some(({ item }) => item.late)) {
    return [toReminder({ type: 'summary', provider: null, on }, items(due))];
  }
  return providers.map((provider) => {
    const own = found.filter(({ item }) => item.provider === provider);
    const told = own.filter((one) => !one.isDue && one.isToldToday);
    return toReminder(
      { type: 'provider', provider, on },
      items(own.filter((one) => one.isDue)),
      items(told),
    );
  });
}

type FoundItem = { item: ReminderItem; isDue: boolean; isToldToday: boolean };

/** Null: there is nothing to tell of this account, whatever was told before. */
function itemOf(
  account: Account,
  { policies, preferences, today }: RemindersInput,
  index: GivenByAccount,
): FoundItem | null {
  if (isSilenced(account)) return null;
  const policy = policies.get(account.provider);
  const remindAt = remindAtOf(policy, account.provider, preferences);
  const reached = reachedBy(account, policy, today, remindAt);
  if (!reached) return null;
  const told = toldOf(index.get(account.key), reached.end, today);
  const answer = telling(told, { threshold: reached.threshold, remindAt }, today.toString());
  return {
    item: {
      account: account.key,
      provider: account.provider,
      institution: bankOfClient(account),
      ...reached,
      late: answer.tell && isLate(account, reached, today),
      unseen: answer.tell && answer.unseen,
    },
    isDue: answer.tell,
    isToldToday: told.some((one) => one.on === today.toString() && !one.snoozedUntil),
  };
}

type Reached = Pick<ReminderItem, 'end' | 'source' | 'daysLeft' | 'threshold'>;

/** The threshold at hand; past the end it is the last one, for those who were not there to be told. */
function reachedBy(
  account: Account,
  policy: ReturnType<Policies['get']>,
  today: Temporal.PlainDate,
  remindAt: readonly number[],
): Reached | null {
  const state = consentState(account, policy, today, remindAt);
  if (state.state === 'due') {
    return {
      end: state.on,
      source: state.source,
      daysLeft: state.daysLeft,
      threshold: state.reminder,
    };
  }
  if (state.state !== 'expired' || remindAt.length === 0) return null;
  const daysLeft = daysBetween(today, state.since);
  if (-daysLeft > TOLD_FOR_DAYS || wasSeenOver(account, state.since)) return null;
  return { end: state.since, source: state.source, daysLeft, threshold: Math.min(...remindAt) };
}

/**
 * Who read the end when it had passed was looking at the page that said so, and needs no telling. "Expired" said
 * before that day was said of an earlier consent, and stands for ever where no page says in words that all is well.
 */
function wasSeenOver(account: Account, end: Day): boolean {
  const { status } = account;
  return (status?.value === 'expired' && dayOf(status.at) >= end) || knownSince(account) > end;
}

/** Its own day has passed, and its end was known by then. */
function isLate(
  account: Account,
  { end, threshold, daysLeft }: Reached,
  today: Temporal.PlainDate,
): boolean {
  const own = Temporal.PlainDate.from(end).subtract({ days: threshold }).toString();
  return daysLeft < threshold && knownSince(account) <= own && own < today.toString();
}

function knownSince({ expires, firstSeenAt }: Account): Day {
  return dayOf(expires?.at ?? firstSeenAt);
}

function items(found: readonly FoundItem[]): ReminderItem[] {
  return found.map(({ item }) => item);
}
