import { useState } from 'preact/hooks';
import type { Question } from '../../../core/reading/reading.ts';
import { numberWords } from '../account-words.ts';
import { dayWords } from '../day-words.ts';
import { useScreen } from '../screen.ts';

/** A date or a bank that the page does not tell with certainty: the user says which, as in the card. */
export function PageQuestion(props: {
  question: Question;
  onAnswer: (question: Question, value: string) => Promise<void>;
}) {
  const { say, language, hideNumbers } = useScreen();
  const [busy, setBusy] = useState(false);
  const { question } = props;
  const isDay = question.about === 'expires';
  const title = say(isDay ? 'cardWhichDay' : 'cardWhichBank');
  const answer = (value: string) => async () => {
    setBusy(true);
    await props.onAnswer(question, value);
    setBusy(false);
  };
  return (
    <section class="tab-panel" aria-label={title}>
      <h2>{title}</h2>
      <p class="number">{numberWords(question.iban, hideNumbers)}</p>
      {isDay && <p class="muted small">{say('cardPageSays', { text: question.text })}</p>}
      <p class="line">
        {question.candidates.map((value) => (
          <button key={value} type="button" class="button" disabled={busy} onClick={answer(value)}>
            {isDay ? dayWords(value, language, 'long') : value}
          </button>
        ))}
      </p>
    </section>
  );
}
