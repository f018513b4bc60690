import { Empty } from './Empty.tsx';
import { Icon } from './Icon.tsx';
import { play, rotateCcw, route } from './option-icons.ts';
import { useScreen } from './screen.ts';

/** A journey as it is offered: already in the user's language. */
export type JourneyView = {
  guide: string;
  guideName: string;
  id: string;
  title: string;
  why: string | null;
  /** Which of the goals that journeys have in common. */
  goal: string | null;
  steps: string[];
  /** The step at hand, from 0, while it is under way. */
  at: number | null;
  /** The step it was left at, from 0, while it is not under way. */
  left: number | null;
  draft: boolean;
  /** Of a guide that the user brought. */
  yours: boolean;
};

/** Every journey of every guide that is on; the one under way first. */
export function JourneysSection(props: {
  journeys: readonly JourneyView[];
  onStart: (journey: JourneyView) => void;
  onResume: (journey: JourneyView) => void;
  onLeave: () => void;
}) {
  const { say } = useScreen();
  if (props.journeys.length === 0) {
    return (
      <Empty icon={route} title={say('noJourneysTitle')}>
        <p class="muted">{say('noJourneysWhat')}</p>
        <a class="button main" href="#providers">
          {say('chooseProviders')}
        </a>
      </Empty>
    );
  }
  const byGuide = Map.groupBy(props.journeys, (journey) => journey.guideName);
  return (
    <div class="stack wide">
      <p class="muted">{say('journeysWhat')}</p>
      {[...byGuide].map(([name, journeys]) => (
        <section key={name} class="stack">
          <h2>{name}</h2>
          <ul class="cards">
            {journeys.map((journey) => (
              <li key={journey.id}>
                <JourneyCard {...props} journey={journey} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function JourneyCard(props: {
  journey: JourneyView;
  onStart: (journey: JourneyView) => void;
  onResume: (journey: JourneyView) => void;
  onLeave: () => void;
}) {
  const { say } = useScreen();
  const { journey } = props;
  const { at, left, steps } = journey;
  const canResume = at !== null || left !== null;
  return (
    <article class="panel stack">
      <header class="line spread">
        <h3 class="grow">{journey.title}</h3>
        {journey.draft && <span class="badge">{say('draft')}</span>}
        {journey.yours && <span class="badge">{say('yours')}</span>}
      </header>
      {journey.why && <p class="muted small">{journey.why}</p>}
      {at !== null && (
        <div class="stack tight">
          <p class="small">
            {say('stepOf', { number: Math.min(at + 1, steps.length), of: steps.length })}
          </p>
          <progress
            class="progress"
            max={steps.length}
            value={at + 1}
            aria-label={say('progressLabel')}
          />
          <p>{steps[at]}</p>
        </div>
      )}
      {left !== null && (
        <p class="muted small">{say('journeyLeft', { number: left + 1, of: steps.length })}</p>
      )}
      <details>
        <summary>{say('stepsCount', { count: steps.length })}</summary>
        <ol class="steps">
          {steps.map((step, index) => (
            <li key={index} aria-current={index === at ? 'step' : undefined}>
              {step}
            </li>
          ))}
        </ol>
      </details>
      <p class="line">
        {canResume && (
          <button type="button" class="button main" onClick={() => props.onResume(journey)}>
            <Icon d={play} />
            {say('resumeJourney')}
          </button>
        )}
        <button type="button" class="button" onClick={() => props.onStart(journey)}>
          <Icon d={canResume ? rotateCcw : play} />
          {say(canResume ? 'restartJourney' : 'startJourney')}
        </button>
        {at !== null && (
          <button type="button" class="button quiet" onClick={props.onLeave}>
            {say('stepLeave')}
          </button>
        )}
      </p>
    </article>
  );
}
