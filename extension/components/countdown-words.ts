import type { Countdown } from '../../core/consent/countdown.ts';
import { dayWords } from './day-words.ts';
import type { Screen } from './screen.ts';

/** How long there is: "8 days left", "ended". Short, for a list. */
export function leftWords(countdown: Countdown, { say }: Pick<Screen, 'say'>): string {
  switch (countdown.state) {
    case 'fresh':
    case 'due':
      return countdown.daysLeft === 0
        ? say('endsToday')
        : say('daysLeft', { count: countdown.daysLeft });
    case 'expired':
      return say('hasExpired');
    case 'ended':
      return say('hasEndedEarly');
    case 'unknown':
      return countdown.why === 'noEnd' ? say('hasNoEnd') : say('endUnknown');
  }
}

/** Until when, as a whole sentence part with where the date is from: an expected end is never promised. */
export function untilWords(
  countdown: Countdown,
  { say, language }: Pick<Screen, 'say' | 'language'>,
): string {
  switch (countdown.state) {
    case 'fresh':
    case 'due':
      return say(`expectedUntil_${countdown.source}`, { day: dayWords(countdown.on, language) });
    case 'expired':
      return say('expiredSince', { day: dayWords(countdown.since, language) });
    case 'ended':
      return say('endedSince', { day: dayWords(countdown.since, language) });
    case 'unknown':
      return countdown.why === 'noEnd' ? say('noEndWords') : say('neverSaidWords');
  }
}
