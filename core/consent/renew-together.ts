import { compareTexts } from '../ledger/moment.ts';
import type { Day } from '../reading/day.ts';
import { isOver } from './due-or-over.ts';
import { isSilenced } from './is-silenced.ts';
import { type Counted, endDay } from './order.ts';
import { renewerOf } from './renewer.ts';

/** One day on which to renew, and the accounts, by key, to renew on it. */
export type Visit = { on: Day; accounts: string[] };

type RenewTogether = {
  today: Temporal.PlainDate;
  /** How many days early a consent may be renewed. The wider, the fewer the visits, and the more days are given away. */
  margin: number;
};

/**
 * The fewest visits that keep everything alive; one visit renews what one holder has at one provider. Each consent
 * can be renewed from `margin` days before its end until the day before it: an interval of days. Going through them by their last day, a visit on the last day of the first
 * that none has met yet meets as many others as any visit could, so that the number is the least there is (the points
 * that cover intervals; a test compares it with every possible plan). What is over is for today.
 */
export function renewTogether(
  counted: readonly Counted[],
  { today, margin }: RenewTogether,
): Visit[] {
  const renewable = counted.filter(({ account, countdown }) => {
    return !isSilenced(account) && countdown.state !== 'unknown';
  });
  const groups = Map.groupBy(renewable, ({ account }) => renewerOf(account));
  const visits = [...groups.values()].flatMap((own) =>
    visitsFor(own.map((one) => toSpan(one, today, margin))),
  );
  return visits.sort(
    (a, b) => compareTexts(a.on, b.on) || compareTexts(a.accounts.join(), b.accounts.join()),
  );
}

type Span = { account: string; first: Day; last: Day };

function visitsFor(spans: Span[]): Visit[] {
  spans.sort((a, b) => compareTexts(a.last, b.last) || compareTexts(a.account, b.account));
  const visits: Visit[] = [];
  for (const { account, first, last } of spans) {
    const visit = visits.at(-1);
    if (visit && visit.on >= first) visit.accounts.push(account);
    else visits.push({ on: last, accounts: [account] });
  }
  return visits;
}

function toSpan({ account, countdown }: Counted, today: Temporal.PlainDate, margin: number): Span {
  const now = today.toString();
  const end = endDay(countdown);
  if (end === null || isOver(countdown)) return { account: account.key, first: now, last: now };
  const day = Temporal.PlainDate.from(end);
  const first = day.subtract({ days: Math.max(1, margin) }).toString();
  const last = day.subtract({ days: 1 }).toString();
  return { account: account.key, first: notBefore(first, now), last: notBefore(last, now) };
}

function notBefore(day: Day, earliest: Day): Day {
  return compareTexts(day, earliest) < 0 ? earliest : day;
}
