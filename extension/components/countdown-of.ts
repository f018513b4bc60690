import { type Countdown, countdown } from '../../core/consent/countdown.ts';
import type { Account } from '../../core/ledger/account.ts';
import type { Screen } from './screen.ts';

/** Where an account's consent stands today, by its own guide's policy. */
export function countdownOf(
  account: Account,
  { guides, today }: Pick<Screen, 'guides' | 'today'>,
): Countdown {
  return countdown(account, guides.get(account.provider)?.consent, today);
}

const DAY = 86_400_000;
/** In days: what is over comes before all that is not. */
const OVER = 1e6;

/** What needs doing first has the least: what is over, by the day it ended, then the soonest, then what is not known. */
export function urgency(countdown: Countdown): number {
  if (countdown.state === 'unknown') return Number.MAX_SAFE_INTEGER;
  if ('since' in countdown) return Date.parse(countdown.since) / DAY - OVER;
  return countdown.daysLeft;
}

/** The account that needs doing first; muted ones only where there is no other. */
export function mostUrgent(
  accounts: readonly Account[],
  screen: Pick<Screen, 'guides' | 'today'>,
): Account | null {
  const loud = accounts.filter((account) => !account.muted?.value);
  let first: { account: Account; at: number } | null = null;
  for (const account of loud.length > 0 ? loud : accounts) {
    const at = urgency(countdownOf(account, screen));
    if (!first || at < first.at) first = { account, at };
  }
  return first?.account ?? null;
}
