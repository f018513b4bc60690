import { isSameEnd } from '../ledger/same-end.ts';
import type { Day } from '../reading/day.ts';

/** A reminder that was told, of one consent's end. Kept under `givenKey`: telling it again replaces it. */
export type GivenReminder = {
  /** The account's key. */
  account: string;
  end: Day;
  /** Which of the days to remind at it was. */
  threshold: number;
  /** The day it was told. */
  on: Day;
  snoozedUntil?: Day;
  /** The user said: I renewed. No page has shown it yet. */
  done?: true;
};

export type GivenByAccount = ReadonlyMap<string, readonly GivenReminder[]>;

/** Told on a day that is still to come by more than this: the clock was wrong then. Zones alone differ by a day. */
const CLOCK_SLACK_DAYS = 2;

/** Ends longer ago than this are asked of no more. */
const KEPT_DAYS = 400;

export function givenKey({ account, end, threshold }: GivenReminder): string {
  return `${account}|${end}|${threshold}`;
}

export function givenByAccount(given: readonly GivenReminder[]): GivenByAccount {
  return Map.groupBy(given, (one) => one.account);
}

/**
 * What of it may still matter, so that it does not grow for ever. What was told of an account's latest end is kept
 * whatever the clock says: one that runs a year ahead for a day must not make us forget.
 */
export function stillNeeded(
  given: readonly GivenReminder[],
  today: Temporal.PlainDate,
): GivenReminder[] {
  const oldest = today.subtract({ days: KEPT_DAYS }).toString();
  const latest = new Map<string, Day>();
  for (const { account, end } of given)
    if (end > (latest.get(account) ?? '')) latest.set(account, end);
  return given.filter((one) => one.end >= oldest || one.end === latest.get(one.account));
}

/** Those that were told of this end, and not by a clock that ran ahead. */
export function toldOf(
  given: readonly GivenReminder[] = [],
  end: Day,
  today: Temporal.PlainDate,
): GivenReminder[] {
  const latest = today.add({ days: CLOCK_SLACK_DAYS }).toString();
  return given.filter((one) => one.on <= latest && isSameEnd(one.end, end));
}

/** Until when it stays silent: a snooze never reaches the last day, lest it hide the end. Of what is over nothing is left to hide. */
export function silentUntil({ on, end, snoozedUntil }: GivenReminder): Day | null {
  if (snoozedUntil === undefined || on > end) return snoozedUntil ?? null;
  const dayBefore = Temporal.PlainDate.from(end).subtract({ days: 1 }).toString();
  const nextDay = Temporal.PlainDate.from(on).add({ days: 1 }).toString();
  const [until = nextDay] = [snoozedUntil, dayBefore].sort();
  return [until, nextDay].sort()[1] ?? nextDay;
}
