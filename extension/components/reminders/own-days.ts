import { type RemindAtChoice, remindAtOf } from '../../../core/consent/remind-at.ts';
import type { GuideBrief } from '../guide-brief.ts';

/** The guides with the days to remind at that the user chose: from then on an account is due on every screen. */
export function withOwnDays(
  guides: ReadonlyMap<string, GuideBrief>,
  choice: RemindAtChoice,
): Map<string, GuideBrief> {
  return new Map(
    [...guides].map(([id, guide]) => {
      if (!guide.consent) return [id, guide];
      const remindAt = [...remindAtOf(guide.consent, id, choice)];
      return [id, { ...guide, consent: { ...guide.consent, remindAt } }];
    }),
  );
}
