import type { StepView } from '../../../core/journey/view.ts';
import { Icon } from '../Icon.tsx';
import { useScreen } from '../screen.ts';
import { externalLink } from '../tab-icons.ts';

/** The journey's step at hand, as the card on the page tells it. */
export function StepPanel(props: {
  view: StepView;
  onMove: (move: 'next' | 'back' | 'leave') => void;
  onGo: (url: string) => void;
}) {
  const { say } = useScreen();
  const { view } = props;
  // As on the card: only what no page tells is the user's to say.
  const isSaid = view.ends === 'next';
  return (
    <section class="tab-panel" aria-label={view.journey.title}>
      <p class="line spread small">
        <strong class="cut">{view.journey.title}</strong>
        <span class="muted">{say('stepOf', { number: view.number, of: view.of })}</span>
      </p>
      <progress
        class="progress"
        max={view.of}
        value={view.number}
        aria-label={say('progressLabel')}
      />
      <p class="step-say">{view.say}</p>
      {view.why && <p class="muted small">{view.why}</p>}
      {view.where === 'away' && <p class="muted small">{say('awayWhat')}</p>}
      <p class="line">
        {view.go && (
          <button
            type="button"
            class="button main"
            onClick={() => view.go && props.onGo(view.go.url)}
          >
            <Icon d={externalLink} />
            {say('goTo', { page: view.go.title })}
          </button>
        )}
        <button
          type="button"
          class={view.go || !isSaid ? 'button' : 'button main'}
          onClick={() => props.onMove('next')}
        >
          {say(isSaid ? 'cardDone' : 'cardDoneAlready')}
        </button>
        {view.canGoBack && (
          <button type="button" class="button quiet" onClick={() => props.onMove('back')}>
            {say('stepBack')}
          </button>
        )}
        <button type="button" class="button quiet" onClick={() => props.onMove('leave')}>
          {say('stepLeave')}
        </button>
      </p>
    </section>
  );
}
