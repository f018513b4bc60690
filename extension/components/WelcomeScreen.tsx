import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import { check } from './icons.ts';
import type { JourneyView } from './JourneysSection.tsx';
import { Mark } from './Mark.tsx';
import { shieldCheck, x } from './option-icons.ts';
import {
  type ProviderActions,
  ProviderCard,
  type ProviderView,
} from './providers/ProviderCard.tsx';
import { useScreen } from './screen.ts';
import { externalLink } from './tab-icons.ts';

const DOES = ['Reads', 'Counts', 'Guides', 'Previews'] as const;
const NEVER = ['Presses', 'Sends', 'Elsewhere'] as const;
const SCREENS = 3;

/** The first run, in three short screens. */
export function WelcomeScreen(props: {
  providers: readonly ProviderView[];
  journeys: readonly JourneyView[];
  actions: ProviderActions;
  onStart: (journey: JourneyView) => void;
  /** Where it begins, from 1. */
  at?: number;
}) {
  const { say } = useScreen();
  const [at, setAt] = useState(props.at ?? 1);
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
      {at === 3 && <Begin {...props} />}
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

/** As many of each kind as fit a screen: the rest waits behind one press. */
const FIRST = 3;

/** What is on, then what its guide knows best: the seventh name from A to Z is nobody's first guess. */
function likelyFirst(a: ProviderView, b: ProviderView): number {
  const isOn = (each: ProviderView) => Number(each.sites.some(({ on }) => on));
  return isOn(b) - isOn(a) || Number(a.draft) - Number(b.draft) || b.pages - a.pages;
}

function Choose(props: { providers: readonly ProviderView[]; actions: ProviderActions }) {
  const { say } = useScreen();
  // Ordered once: a card that is turned on stays where it was pressed.
  const [order] = useState(() => props.providers.toSorted(likelyFirst).map(({ id }) => id));
  const ordered = props.providers.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  const likely = [...Map.groupBy(ordered, ({ kind }) => kind).values()].flatMap((each) =>
    each.slice(0, FIRST),
  );
  const others = ordered.filter((provider) => !likely.includes(provider));
  return (
    <div class="stack wide">
      <p class="muted">{say('welcomeChoose')}</p>
      <Cards providers={likely} actions={props.actions} />
      {others.length > 0 && (
        <details class="stack">
          <summary>{say('welcomeOthers', { count: others.length })}</summary>
          <Cards providers={others} actions={props.actions} />
        </details>
      )}
    </div>
  );
}

function Cards(props: { providers: readonly ProviderView[]; actions: ProviderActions }) {
  const { say } = useScreen();
  const kinds = (['aggregator', 'app'] as const).filter((kind) =>
    props.providers.some((provider) => provider.kind === kind),
  );
  return kinds.map((kind) => (
    <section key={kind} class="stack">
      <h2>{say(`kind_${kind}`)}</h2>
      <ul class="cards">
        {props.providers
          .filter((provider) => provider.kind === kind)
          .map((provider) => (
            <li key={provider.id}>
              <ProviderCard provider={provider} actions={props.actions} first />
            </li>
          ))}
      </ul>
    </section>
  ));
}

/** The goals of a first day, in their order. What is renewed or repaired was connected before. */
const FIRST_GOALS = ['connect', 'link'];

function Begin(props: {
  providers: readonly ProviderView[];
  journeys: readonly JourneyView[];
  onStart: (journey: JourneyView) => void;
}) {
  const { say } = useScreen();
  const lists = props.providers.filter(
    ({ kind, home, sites }) => kind === 'aggregator' && home !== null && sites.some(({ on }) => on),
  );
  const ways = FIRST_GOALS.flatMap((goal) => props.journeys.filter((each) => each.goal === goal));
  return (
    <div class="columns">
      <section class="panel stack">
        <h2>{say('welcomeNew')}</h2>
        <p class="muted">{say('welcomeNewWhat')}</p>
        {ways.map((journey) => (
          <p key={`${journey.guide}:${journey.id}`}>
            <button
              type="button"
              class={journey === ways[0] ? 'button main' : 'button'}
              onClick={() => props.onStart(journey)}
            >
              {journey.title}
            </button>
          </p>
        ))}
        {props.journeys.length > ways.length && (
          <p>
            <a href="#journeys">{say('seeJourneys')}</a>
          </p>
        )}
        {props.journeys.length === 0 && <p>{say('welcomeNothingOn')}</p>}
      </section>
      <section class="panel stack">
        <h2>{say('welcomeThere')}</h2>
        <p class="muted">{say('welcomeThereWhat')}</p>
        <p class="line">
          {lists.map(({ id, name, home }) => (
            <a
              key={id}
              class={id === lists[0]?.id ? 'button main' : 'button'}
              href={home ?? ''}
              target="_blank"
              rel="noopener noreferrer"
            >
              <Icon d={externalLink} />
              {say('goTo', { page: name })}
            </a>
          ))}
          <a class="button" href="#data">
            {say('bringIn')}
          </a>
        </p>
      </section>
    </div>
  );
}
