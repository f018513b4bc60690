import type { Countdown } from '../../core/consent/countdown.ts';

const LONGEST = 180;

/** How much of half a year is left. It repeats the words beside it, so screen readers skip it. */
export function Bar({ countdown }: { countdown: Countdown }) {
  const left = countdown.state === 'fresh' || countdown.state === 'due' ? countdown.daysLeft : 0;
  return (
    <svg
      class={`bar is-${countdown.state}`}
      viewBox="0 0 64 4"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect width="64" height="4" rx="2" />
      <rect
        width={Math.min(64, Math.max(left > 0 ? 2 : 0, (left / LONGEST) * 64))}
        height="4"
        rx="2"
      />
    </svg>
  );
}
