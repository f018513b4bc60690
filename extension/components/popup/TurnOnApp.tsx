import { useState } from 'preact/hooks';
import { Notice } from '../Notice.tsx';
import { useScreen } from '../screen.ts';
import { siteWords } from '../site-words.ts';
import type { TabProvider } from './tab-view.ts';

/** Any page could be an app that the user runs at an address of their own: asked quietly, and only when looked for. */
export function TurnOnApp(props: {
  apps: readonly TabProvider[];
  onTurnOn: (app: TabProvider) => Promise<boolean>;
}) {
  const { say } = useScreen();
  const [refused, setRefused] = useState(false);
  const [site = ''] = props.apps[0]?.sites ?? [];
  return (
    <details class="tab-panel quiet">
      <summary>{say('appHere', { site: siteWords(site) })}</summary>
      <div class="stack">
        <p class="muted">{say('appHereWhat')}</p>
        {refused && <Notice tone="warning">{say('turnOnRefused')}</Notice>}
        <p class="line">
          {props.apps.map((app) => (
            <button
              key={app.id}
              type="button"
              class="button"
              onClick={async () => setRefused(!(await props.onTurnOn(app)))}
            >
              {say('turnOn', { provider: app.name })}
            </button>
          ))}
        </p>
      </div>
    </details>
  );
}
