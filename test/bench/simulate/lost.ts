import type { Known } from './told.ts';
import type { User } from './world.ts';

/** Days before an end at which a user who chose none is told: the issue's, written down here a second time. */
const USUAL = [30, 14, 7, 3, 1, 0];
/** An end longer ago than this is no news. */
const NEWS_DAYS = 300;
/** What was told while the clock ran further ahead than this counts when that day has come. */
const AHEAD = 2;

type Told = { threshold: number; clock: number };

/**
 * Looks every evening whether something should have been told by now and was not: a day of the user's that was
 * dropped, what was missed while the browser was closed, a snooze that never ended. Knows nothing of core.
 */
export class LostReminders {
  readonly #remindAt: readonly number[];
  readonly #told = new Map<string, Told[]>();
  readonly #silent = new Map<string, { until: number; isOnce: boolean }>();

  constructor({ remindAt }: Pick<User, 'remindAt'>) {
    this.#remindAt = remindAt ?? USUAL;
  }

  told(key: string, told: Told): void {
    this.#told.set(key, [...(this.#told.get(key) ?? []), told]);
  }

  /** The user put it off: before the end, until the day before it at the latest; after it, for as long as was asked. */
  snoozed(key: string, end: number, clock: number, days: number): void {
    const asked = clock + days;
    const until = clock > end ? asked : Math.max(Math.min(asked, end - 1), clock + 1);
    this.#silent.set(key, { until, isOnce: this.#silent.get(key)?.isOnce ?? false });
  }

  /** The user said that it is renewed: it is asked for once more, on the last day before the end that is told. */
  renewed(key: string, end: number, clock: number): void {
    const before = this.#remindAt.filter((days) => days > 0);
    const last = Math.min(...(before.length > 0 ? before : this.#remindAt));
    const until = end - clock <= last ? Infinity : end - last;
    this.#silent.set(key, { until, isOnce: true });
  }

  /** Whether, at the end of a day on which the browser was open, a reminder is missing. */
  isLost(key: string, { end, since, isOver, isGone, saidOver }: Known, clock: number): boolean {
    if (end === null || isOver || isGone || saidOver || since >= clock || since > end) return false;
    const left = end - clock;
    const reached = this.#remindAt.filter((days) => days >= left);
    if (reached.length === 0 || -left > NEWS_DAYS) return false;
    const { until, isOnce } = this.#silent.get(key) ?? { until: -Infinity, isOnce: false };
    if (clock < until) return false;
    const told = (this.#told.get(key) ?? []).filter((one) => one.clock <= clock + AHEAD);
    const least = isOnce ? Infinity : Math.min(...reached);
    return !told.some((one) => one.threshold <= least && one.clock >= until);
  }
}
