import { isOver } from './due-or-over.ts';
import { isSilenced } from './is-silenced.ts';
import type { Counted } from './order.ts';

/** What the toolbar icon says: how many consents are due or over, and how bad the worst is. */
export type Badge = { count: number; text: string; worst: 'none' | 'due' | 'urgent' | 'over' };

/** From here on it is urgent. */
const URGENT_DAYS = 3;
/** A badge holds four characters. */
const MOST_SHOWN = 99;

/** Muted accounts and accounts that are gone do not count. */
export function badgeOf(counted: readonly Counted[]): Badge {
  let count = 0;
  let worst = 0;
  for (const { account, countdown } of counted) {
    if (isSilenced(account)) continue;
    const level = levelOf(countdown);
    if (level > 0) count += 1;
    worst = Math.max(worst, level);
  }
  return { count, text: textOf(count), worst: WORST[worst] ?? 'none' };
}

const WORST = ['none', 'due', 'urgent', 'over'] as const;

function levelOf(countdown: Counted['countdown']): number {
  if (isOver(countdown)) return 3;
  if (countdown.state !== 'due') return 0;
  return countdown.daysLeft <= URGENT_DAYS ? 2 : 1;
}

function textOf(count: number): string {
  if (count === 0) return '';
  return count > MOST_SHOWN ? `${MOST_SHOWN}+` : String(count);
}
