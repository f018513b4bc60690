import { useState } from 'preact/hooks';
import type { ReminderAnswer } from '../../../core/consent/answer-reminder.ts';
import { useScreen } from '../screen.ts';

const ANSWERS = [
  { word: 'remindTomorrow', answer: { type: 'snooze', for: 'day' } },
  { word: 'remindInAWeek', answer: { type: 'snooze', for: 'week' } },
  { word: 'iRenewedIt', answer: { type: 'renewed' } },
] as const satisfies { word: string; answer: ReminderAnswer }[];

/** The answers that a reminder's notification takes, where the account itself is looked at. */
export function RemindLater(props: {
  onAnswer: (answer: ReminderAnswer) => Promise<void>;
  /** Where nothing else mutes it. */
  onMute?: () => Promise<void>;
}) {
  const { say } = useScreen();
  const [said, setSaid] = useState('');
  return (
    <div class="stack tight">
      <p class="line">
        {ANSWERS.map(({ word, answer }) => (
          <button
            key={word}
            type="button"
            class="button quiet"
            onClick={async () => {
              await props.onAnswer(answer);
              setSaid(say(answer.type === 'renewed' ? 'renewedNoted' : 'snoozeNoted'));
            }}
          >
            {say(word)}
          </button>
        ))}
        {props.onMute && (
          <button type="button" class="button quiet" onClick={props.onMute}>
            {say('mute')}
          </button>
        )}
      </p>
      <p class="muted small" role="status">
        {said}
      </p>
    </div>
  );
}
