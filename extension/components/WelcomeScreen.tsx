import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import { check } from './icons.ts';
import type { JourneyView } from './JourneysSection.tsx';
import { Mark } from './Mark.tsx';
import { shieldCheck, x } from './option-icons.ts';
import { type ProviderActions, ProviderCard, type ProviderView } from './ProviderCard.tsx';
import { useScreen } from './screen.ts';

const DOES = ['Reads', 'Counts', 'Guides', 'Previews'] as const;
const NEVER = ['Presses', 'Sends', 'Elsewhere'] as const;
const SCREENS = 3;

/** The first run, in three short screens. */
export function WelcomeScreen(props: {
  providers: readonly ProviderView[];
  journeys: readonly JourneyView[];
  actions: ProviderActions;
  onStart: (journey: JourneyView) => void;
}) {
  const { say } = useScreen();
  const [at, setAt] = useState(1);
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) heading.current?.focus();
    first.current = false;
  }, [at]);
  return (
    <main class="welcome">
      <p class="line spread">
        <span class="line">
          <Mark /> <strong>{say('extensionName')}</strong>
        </span>
        <span class="muted small">{say('stepOf', { number: at, of: SCREENS })}</span>
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {say(`welcome${at}Title`)}
      </h1>
      {at === 1 && <Promises />}
      {at === 2 && <Choose providers={props.providers} actions={props.actions} />}
      {at === 3 && <Begin journeys={props.journeys} onStart={props.onStart} />}
      <p class="line spread">
        {at > 1 ? (
          <button type="button" class="button" onClick={() => setAt(at - 1)}>
            {say('stepBack')}
          </button>
        ) : (
          <a class="button quiet" href="#accounts">
            {say('welcomeSkip')}
          </a>
        )}
        {at < SCREENS ? (
          <button type="button" class="button main" onClick={() => setAt(at + 1)}>
            {say('welcomeNext')}
          </button>
        ) : (
          <a class="button" href="#accounts">
            {say('welcomeEnd')}
          </a>
        )}
      </p>
    </main>
  );
}

function Promises() {
  const { say } = useScreen();
  return (
    <div class="columns">
      <section class="panel stack">
        <h2 class="line tone is-fresh">
          <Icon d={check} /> {say('welcomeDoes')}
        </h2>
        <ul class="ticks">
          {DOES.map((each) => (
            <li key={each}>
              <Icon d={check} /> <span>{say(`does${each}`)}</span>
            </li>
          ))}
        </ul>
      </section>
      <section class="panel stack">
        <h2 class="line tone is-unknown">
          <Icon d={shieldCheck} /> {say('welcomeNever')}
        </h2>
        <ul class="ticks">
          {NEVER.map((each) => (
            <li key={each}>
              <Icon d={x} /> <span>{say(`never${each}`)}</span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function Choose(props: { providers: readonly ProviderView[]; actions: ProviderActions }) {
  const { say } = useScreen();
  const reviewed = props.providers.filter((provider) => !provider.draft);
  const ready = reviewed.length > 0 ? reviewed : props.providers;
  const others = props.providers.filter((provider) => !ready.includes(provider));
  return (
    <div class="stack">
      <p class="muted">{say('welcomeChoose')}</p>
      <Cards providers={ready} actions={props.actions} />
      {others.length > 0 && (
        <details>
          <summary>{say('welcomeDrafts', { count: others.length })}</summary>
          <Cards providers={others} actions={props.actions} />
        </details>
      )}
    </div>
  );
}

function Cards(props: { providers: readonly ProviderView[]; actions: ProviderActions }) {
  const { say } = useScreen();
  const byKind = Map.groupBy(props.providers, ({ kind }) => kind);
  return [...byKind].map(([kind, providers]) => (
    <section key={kind} class="stack">
      <h2>{say(`kind_${kind}`)}</h2>
      <ul class="cards">
        {providers.map((provider) => (
          <li key={provider.id}>
            <ProviderCard provider={provider} actions={props.actions} />
          </li>
        ))}
      </ul>
    </section>
  ));
}

function Begin(props: {
  journeys: readonly JourneyView[];
  onStart: (journey: JourneyView) => void;
}) {
  const { say } = useScreen();
  return (
    <div class="columns">
      <section class="panel stack">
        <h2>{say('welcomeNew')}</h2>
        <p class="muted">{say('welcomeNewWhat')}</p>
        {props.journeys.map((journey) => (
          <p key={`${journey.guide}:${journey.id}`}>
            <button type="button" class="button main" onClick={() => props.onStart(journey)}>
              {journey.title}
            </button>
          </p>
        ))}
        {props.journeys.length === 0 && <p>{say('welcomeNothingOn')}</p>}
      </section>
      <section class="panel stack">
        <h2>{say('welcomeThere')}</h2>
        <p class="muted">{say('welcomeThereWhat')}</p>
        <p>
          <a class="button" href="#data">
            {say('bringIn')}
          </a>
        </p>
      </section>
    </div>
  );
}
