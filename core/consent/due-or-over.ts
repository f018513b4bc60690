import type { Countdown } from './countdown.ts';

/** A reminder tells of it, and can be put off: of an end without a date none tells. */
export function isReminded<C extends { state: Countdown['state'] }>(
  countdown: C,
): countdown is Extract<C, { state: 'due' | 'expired' }> {
  return countdown.state === 'due' || countdown.state === 'expired';
}

export function isOver({ state }: Pick<Countdown, 'state'>): boolean {
  return state === 'expired' || state === 'ended';
}

/** Somebody has to renew it: now, or in the days before its end at which the user is reminded. */
export function isDueOrOver({ state }: Pick<Countdown, 'state'>): boolean {
  return state === 'due' || isOver({ state });
}
