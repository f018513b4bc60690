import type { Trial } from '../../../core/guide/trial.ts';
import { useScreen } from '../screen.ts';

/** The steps that the page is for; the card of one of them is drawn on it. */
export function TrialSteps({ trial, onDraw }: { trial: Trial; onDraw: (step: number) => void }) {
  const { say } = useScreen();
  if (trial.steps.length === 0) return <p class="muted">{say('benchNoSteps')}</p>;
  return (
    <>
      <h4>{say('benchSteps')}</h4>
      <ul class="found">
        {trial.steps.map((each, index) => (
          <li key={`${each.journey} ${each.step}`} class="line spread">
            <span class="grow">
              <span class="muted small">
                {say('benchStepOf', { journey: each.title, number: each.step + 1, of: each.of })}
              </span>
              <br />
              {each.say}
            </span>
            {trial.drawn === index ? (
              <span class="badge">{say('benchDrawn')}</span>
            ) : (
              <button type="button" class="button quiet" onClick={() => onDraw(index)}>
                {say('benchDraw')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
