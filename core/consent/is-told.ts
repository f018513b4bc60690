import type { Day } from '../reading/day.ts';
import { type GivenReminder, silentUntil } from './given.ts';

/** A threshold that a consent has reached. */
export type Reached = { threshold: number; remindAt: readonly number[] };

/** Whether to tell of a threshold now; `unseen`: the user said that it is renewed, and no page has shown it. */
export type Telling = { tell: false } | { tell: true; unseen: boolean };

const SILENT: Telling = { tell: false };

/**
 * Whether it was told already. Only what was told counts, never what time it is, so that an alarm that comes late,
 * twice or after a change of clocks neither loses a reminder nor gives one twice.
 */
export function telling(
  told: readonly GivenReminder[],
  { threshold, remindAt }: Reached,
  today: Day,
): Telling {
  const doneOn = told.map((one) => (one.done ? one.on : null)).reduce(latest, null);
  // "I renewed" takes back what was put off before it; put off after it, it is to be told again.
  const standing = told.filter((one) => doneOn === null || one.on >= doneOn);
  const snooze = standing.map(silentUntil).reduce(latest, null);
  if (snooze !== null && snooze > today) return SILENT;
  const isSnoozeOver = snooze !== null && !told.some((one) => one.on >= snooze);
  if (isSnoozeOver) return { tell: true, unseen: doneOn !== null };
  if (doneOn !== null) return unseenTelling(told, threshold, remindAt);
  return told.some((one) => one.threshold <= threshold) ? SILENT : { tell: true, unseen: false };
}

/** After "I renewed" it is asked for once more, on the last of the days before the end, if no page has shown it by then. */
function unseenTelling(
  told: readonly GivenReminder[],
  threshold: number,
  remindAt: readonly number[],
): Telling {
  const before = remindAt.filter((days) => days >= 1);
  const last = Math.min(...(before.length > 0 ? before : remindAt));
  if (threshold > last || told.some((one) => one.threshold <= last)) return SILENT;
  return { tell: true, unseen: true };
}

function latest(a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}
