import type { Countdown } from '../../core/consent/countdown.ts';

const LONGEST = 180;

/** How much of half a year is left. It repeats the words beside it, so screen readers skip it. */
export function Bar({ countdown }: { countdown: Countdown }) {
  const left = countdown.state === 'fresh' || countdown.state === 'due' ? countdown.daysLeft : 0;
  const part = Math.min(100, Math.max(left > 0 ? 4 : 0, (left / LONGEST) * 100));
  return (
    <span
      class={`bar is-${countdown.state}`}
      aria-hidden="true"
      style={part > 0 ? `--left:${part}%` : undefined}
    />
  );
}
