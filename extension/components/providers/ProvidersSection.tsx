import { useState } from 'preact/hooks';
import { useScreen } from '../screen.ts';
import { GuideImport, type GuideImportActions } from './GuideImport.tsx';
import { type ProviderActions, ProviderCard, type ProviderView } from './ProviderCard.tsx';

/** Aggregators and apps: turned on site by site, and more of them from a file. */
export function ProvidersSection(props: {
  providers: readonly ProviderView[];
  actions: ProviderActions;
  imports: GuideImportActions;
}) {
  const { say } = useScreen();
  const [edited, setEdited] = useState<{ id: string } | null>(null);
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
              .map((provider) => (
                <li key={provider.id}>
                  <ProviderCard
                    provider={provider}
                    actions={props.actions}
                    onEdit={(id) => setEdited({ id })}
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
