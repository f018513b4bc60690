import type { ExpirySource } from '../ledger/sighting.ts';
import type { Day } from '../reading/day.ts';
import { daysBetween } from './days-between.ts';
import { byInstitution, type Counted } from './order.ts';

/** The picture of the coming twelve months, as data. Places are fractions of its width: 0 is `from`, 1 is `until`. */
export type Timeline = {
  from: Day;
  until: Day;
  /** Where today's line is. */
  today: number;
  /** The first of each month. */
  months: { day: Day; at: number }[];
  rows: TimelineRow[];
};

/** An institution at a provider. */
export type TimelineRow = {
  key: string;
  provider: string;
  institution: string | null;
  marks: TimelineMark[];
  /** Accounts, by key, whose end nobody knows. */
  undated: string[];
};

/** The ends of a day that stand alike: one mark, however many accounts. */
export type TimelineMark = {
  day: Day;
  at: number;
  /** The day is before or after the picture, and the mark stands at its edge. */
  outside: 'before' | 'after' | null;
  accounts: string[];
  state: 'fresh' | 'due' | 'expired' | 'ended';
  source: ExpirySource | null;
};

/** From the first of this month, so that what just ended is in the picture, until twelve months after it. */
export function timelineOf(counted: readonly Counted[], today: Temporal.PlainDate): Timeline {
  const from = today.with({ day: 1 });
  const until = from.add({ months: 13 });
  const width = daysBetween(from, until.toString());
  const place = (day: Day) => daysBetween(from, day) / width;
  const months = Array.from({ length: 13 }, (_, i) => from.add({ months: i }).toString());
  return {
    from: from.toString(),
    until: until.toString(),
    today: place(today.toString()),
    months: months.map((day) => ({ day, at: place(day) })),
    rows: byInstitution(counted).map(({ key, provider, institution, accounts }) => ({
      key,
      provider,
      institution,
      marks: marksOf(accounts, place),
      undated: accounts
        .filter(({ countdown }) => countdown.state === 'unknown')
        .map(({ account }) => account.key),
    })),
  };
}

function marksOf(counted: readonly Counted[], place: (day: Day) => number): TimelineMark[] {
  const marks = new Map<string, TimelineMark>();
  for (const { account, countdown } of counted) {
    if (countdown.state === 'unknown') continue;
    const { state } = countdown;
    const day = state === 'fresh' || state === 'due' ? countdown.on : countdown.since;
    const source = state === 'ended' ? null : countdown.source;
    const key = `${day} ${state} ${source}`;
    const mark = marks.get(key) ?? { day, ...edge(place(day)), accounts: [], state, source };
    mark.accounts.push(account.key);
    marks.set(key, mark);
  }
  return [...marks.values()].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

function edge(at: number): Pick<TimelineMark, 'at' | 'outside'> {
  if (at < 0) return { at: 0, outside: 'before' };
  return at > 1 ? { at: 1, outside: 'after' } : { at, outside: null };
}
