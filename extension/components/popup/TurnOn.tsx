import { useState } from 'preact/hooks';
import { Icon } from '../Icon.tsx';
import { Notice } from '../Notice.tsx';
import { useScreen } from '../screen.ts';
import { siteWords } from '../site-words.ts';
import { plug } from '../tab-icons.ts';
import type { TabProvider } from './tab-view.ts';

/** Asks for one provider's sites. The browser shows its own prompt; refusing it changes nothing. */
export function TurnOn(props: {
  provider: TabProvider;
  onTurnOn: (provider: TabProvider) => Promise<boolean>;
}) {
  const { say } = useScreen();
  const [refused, setRefused] = useState(false);
  const { provider } = props;
  const sites = provider.sites.map(siteWords).join(', ');
  return (
    <section class="tab-panel">
      <h2>{say('turnOnTitle', { provider: provider.name })}</h2>
      <p class="muted">{say('turnOnWhat', { sites })}</p>
      {provider.draft && <p class="muted small">{say('draftWhat')}</p>}
      {refused && <Notice tone="warning">{say('turnOnRefused')}</Notice>}
      <button
        type="button"
        class="button main"
        onClick={async () => setRefused(!(await props.onTurnOn(provider)))}
      >
        <Icon d={plug} />
        {say('turnOn', { provider: provider.name })}
      </button>
    </section>
  );
}
