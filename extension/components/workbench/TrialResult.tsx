import type { Guide } from '../../../core/guide/guide.ts';
import type { ElementTried, Trial } from '../../../core/guide/trial.ts';
import { Icon } from '../Icon.tsx';
import { circleCheck } from '../icons.ts';
import { Notice } from '../Notice.tsx';
import { FoundList } from '../popup/FoundList.tsx';
import { useScreen } from '../screen.ts';
import { TrialSteps } from './TrialSteps.tsx';

/** What a guide made of the tab that it was tried on. */
export function TrialResult(props: { guide: Guide; trial: Trial; onDraw: (step: number) => void }) {
  const { say } = useScreen();
  const { guide, trial, onDraw } = props;
  const here = trial.elements.filter((element) => element.here);
  const others = trial.elements.filter((element) => !element.here);
  const accounts = trial.reading?.accounts ?? [];
  return (
    <div class="stack" role="status">
      <TrialPage trial={trial} />
      <TrialSteps guide={guide} trial={trial} onDraw={onDraw} />
      {here.length > 0 && <h4>{say('benchElements')}</h4>}
      <ElementList elements={here} />
      {others.length > 0 && (
        <details>
          <summary>{say('benchOthers', { count: others.length })}</summary>
          <ElementList elements={others} />
        </details>
      )}
      {trial.reading ? (
        <>
          <h4>{say('benchAccounts', { count: accounts.length })}</h4>
          <FoundList accounts={accounts} />
        </>
      ) : (
        <p class="muted">{say('benchNoAccounts')}</p>
      )}
    </div>
  );
}

function TrialPage({ trial }: { trial: Trial }) {
  const { say } = useScreen();
  const { page, version, path } = trial;
  return (
    <>
      {!trial.recognised && <Notice tone="warning">{say('benchNotRecognised')}</Notice>}
      {page === null ? (
        <Notice tone="warning">{say('benchNoPage', { path })}</Notice>
      ) : (
        <Notice tone="done">
          {say('benchPage', { page })} {version !== null && say('benchVersion', { version })}
        </Notice>
      )}
      {trial.misses.length > 0 && (
        <details open={page === null}>
          <summary>{say('benchMisses')}</summary>
          <ul class="problems">
            {trial.misses.map(({ page: name, miss }) => (
              <li key={name}>
                <code>{name}</code> <span>{say(`benchMiss_${miss}`)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function ElementList({ elements }: { elements: readonly ElementTried[] }) {
  const { say } = useScreen();
  return (
    <ul class="problems">
      {elements.map(({ name, by, locator, tried }) => (
        <li key={name} class={by === null ? '' : 'is-found'}>
          <code>{name}</code>{' '}
          {by === null ? (
            <span>
              {say('benchNotFound')}
              <ol class="tried">
                {tried.map((each, index) => (
                  <li key={index}>
                    <code>{each.locator}</code>{' '}
                    {each.invalid
                      ? say('benchInvalid')
                      : say('benchMatches', { count: each.matches })}
                  </li>
                ))}
              </ol>
            </span>
          ) : (
            <span class="tone is-fresh">
              <Icon d={circleCheck} /> {say('benchFoundBy', { number: by })} <code>{locator}</code>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
