import type { Guide } from '../../../core/guide/guide.ts';
import { translate } from '../../../core/guide/translate.ts';
import type { Trial } from '../../../core/guide/trial.ts';
import { useScreen } from '../screen.ts';

/** The steps that the page is for, in the user's language as on the card; that of one of them is drawn on the page. */
export function TrialSteps(props: { guide: Guide; trial: Trial; onDraw: (step: number) => void }) {
  const { say, language } = useScreen();
  const { guide, trial, onDraw } = props;
  const words = (sentence: string): string => translate(guide, sentence, language);
  if (trial.steps.length === 0) return <p class="muted">{say('benchNoSteps')}</p>;
  return (
    <>
      <h4>{say('benchSteps')}</h4>
      <ul class="found">
        {trial.steps.map((each, index) => (
          <li key={`${each.journey} ${each.step}`} class="line spread">
            <span class="grow">
              <span class="muted small">
                {say('benchStepOf', {
                  journey: words(each.title),
                  number: each.step + 1,
                  of: each.of,
                })}
              </span>
              <br />
              {words(each.say)}
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
