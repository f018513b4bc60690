import type { Countdown } from '../../core/consent/countdown.ts';
import { leftWords } from './countdown-words.ts';
import { Icon } from './Icon.tsx';
import { circleCheck, circleQuestionMark, octagonX, triangleAlert } from './icons.ts';
import { type Screen, useScreen } from './screen.ts';

const SHAPES = {
  fresh: circleCheck,
  due: triangleAlert,
  expired: octagonX,
  ended: octagonX,
  unknown: circleQuestionMark,
} as const;

/** A consent's state, told by shape and by words; the colour only repeats it. */
export function StatusMark({ countdown }: { countdown: Countdown }) {
  return statusMark(countdown, useScreen());
}

/** The same, for a row of a long list. */
export function statusMark(countdown: Countdown, screen: Pick<Screen, 'say'>) {
  return (
    <span class={`status is-${countdown.state}`}>
      {Icon({ d: SHAPES[countdown.state] })}
      {leftWords(countdown, screen)}
    </span>
  );
}
