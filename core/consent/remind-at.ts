import type { ConsentPolicy } from '../guide/guide.ts';

/** Days before the end of a consent at which to remind, where neither the user nor the guide says otherwise. */
export const REMIND_AT: readonly number[] = [30, 14, 7, 3, 1, 0];

/** What the user chose, for all providers and for one. Null and absent: as the guide says. */
export type RemindAtChoice = { remindAt: number[] | null; perProvider: Record<string, number[]> };

/** The days before the end at which to remind: the user's for this provider, the user's, the guide's, ours. */
export function remindAtOf(
  policy: ConsentPolicy | undefined,
  provider?: string,
  choice?: RemindAtChoice,
): readonly number[] {
  const own =
    provider && choice && Object.hasOwn(choice.perProvider, provider)
      ? choice.perProvider[provider]
      : undefined;
  return own ?? choice?.remindAt ?? policy?.remindAt ?? REMIND_AT;
}

/** The reminder at hand: the least of the days that is not yet passed. Null: it is too early for any. */
export function reminderAt(daysLeft: number, remindAt: readonly number[]): number | null {
  let least: number | null = null;
  for (const days of remindAt)
    if (days >= daysLeft && (least === null || days < least)) least = days;
  return least;
}
