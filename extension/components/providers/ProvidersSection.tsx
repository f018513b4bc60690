import { useState } from 'preact/hooks';
import { useScreen } from '../screen.ts';
import { type Edited, GuideImport, type GuideImportActions } from './GuideImport.tsx';
import { type ProviderActions, ProviderCard, type ProviderView } from './ProviderCard.tsx';

/** Aggregators and apps: turned on site by site, and more of them from a file. */
export function ProvidersSection(props: {
  providers: readonly ProviderView[];
  actions: ProviderActions;
  imports: GuideImportActions;
}) {
  const { say } = useScreen();
  const [edited, setEdited] = useState<Edited | null>(null);
  // As it was when the page came: what is turned on now stays under the pointer.
  const [own] = useState(() => new Set(props.providers.filter(isOwn).map(({ id }) => id)));
  // What is taken away here is often hours of work: its text is left below until the page is left.
  const takeAway = (take: (id: string) => Promise<void>) => async (id: string) => {
    const name = props.providers.find((each) => each.id === id)?.name ?? id;
    const text = await props.imports.onCopyOf(id);
    await take(id);
    if (text !== '') setEdited({ text, gone: name });
  };
  const { onGoBack, onRemove } = props.actions;
  const actions = {
    ...props.actions,
    onGoBack: takeAway(onGoBack),
    onRemove: takeAway(onRemove),
  };
  const kinds = ['aggregator', 'app'] as const;
  return (
    <div class="stack wide">
      <p class="muted">{say('providersWhat')}</p>
      {kinds.map((kind) => (
        <section key={kind} class="stack">
          <h2>{say(`kind_${kind}`)}</h2>
          <ul class="cards">
            {props.providers
              .filter((provider) => provider.kind === kind)
              .sort((a, b) => Number(own.has(b.id)) - Number(own.has(a.id)))
              .map((provider) => (
                <li key={provider.id}>
                  <ProviderCard
                    provider={provider}
                    actions={actions}
                    onEdit={async (id) =>
                      setEdited({ text: await props.imports.onCopyOf(id), gone: null })
                    }
                  />
                </li>
              ))}
          </ul>
        </section>
      ))}
      <section class="stack">
        <h2>{say('importGuideTitle')}</h2>
        <GuideImport providers={props.providers} actions={props.imports} edited={edited} />
      </section>
    </div>
  );
}

/** One that the user turned on or brought: of so many it is the one that is looked for. */
function isOwn({ origin, sites }: ProviderView): boolean {
  return origin !== 'shipped' || sites.some(({ on }) => on);
}
