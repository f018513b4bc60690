import { useState } from 'preact/hooks';
import type { Account, Connection } from '../../../core/ledger/account.ts';
import { Empty } from '../Empty.tsx';
import type { InstitutionCount } from '../FilterBar.tsx';
import { link } from '../option-icons.ts';
import { useScreen } from '../screen.ts';
import { ConnectionCard } from './ConnectionCard.tsx';
import { PreviewPanel } from './PreviewPanel.tsx';
import type { PreviewView } from './preview-view.ts';

export type PreviewAsked = { app: string; origin: string | null; institution: string };

/** What each app holds of the accounts, and what it will show for a bank. */
export function ConnectionsSection(props: {
  connections: readonly Connection[];
  accounts: readonly Account[];
  institutions: readonly InstitutionCount[];
  onPreview: (asked: PreviewAsked) => Promise<PreviewView>;
  onFetch: (app: string, origin: string | null) => void;
}) {
  const { say, guides } = useScreen();
  const apps = [...guides.values()].filter((guide) => guide.kind === 'app');
  const [app, setApp] = useState(props.connections[0]?.app ?? apps[0]?.id ?? null);
  const [picked, setPicked] = useState<string | null>(null);
  const [preview, setPreview] = useState<PreviewView | null>(null);
  const pick = async (nextApp: string | null, institution: string | null) => {
    setApp(nextApp);
    setPicked(institution);
    setPreview(null);
    if (nextApp !== null && institution !== null) {
      setPreview(await props.onPreview({ app: nextApp, origin: null, institution }));
    }
  };
  return (
    <div class="stack">
      <p class="muted">{say('connectionsWhat')}</p>
      {props.connections.length === 0 ? (
        <Empty icon={link} title={say('noConnectionsTitle')}>
          <p class="muted">{say('noConnectionsWhat')}</p>
          <a class="button" href="#journeys">
            {say('seeJourneys')}
          </a>
        </Empty>
      ) : (
        <ul class="stack">
          {props.connections.map((connection) => (
            <li key={connection.key}>
              <ConnectionCard
                connection={connection}
                accounts={props.accounts}
                onFetch={() =>
                  props.onFetch(
                    connection.app,
                    connection.origin === '*' ? null : connection.origin,
                  )
                }
              />
            </li>
          ))}
        </ul>
      )}
      {app !== null && props.accounts.length > 0 && (
        <div class="panel stack">
          {apps.length > 1 && (
            <label class="field">
              <span>{say('app')}</span>
              <select
                class="input short"
                value={app}
                onChange={(event) => pick(event.currentTarget.value, picked)}
              >
                {apps.map((guide) => (
                  <option key={guide.id} value={guide.id}>
                    {guide.name}
                  </option>
                ))}
              </select>
            </label>
          )}
          <PreviewPanel
            app={guides.get(app)?.name ?? app}
            institutions={props.institutions.filter((each) => each.name !== '')}
            picked={picked}
            preview={preview}
            onPick={(institution) => pick(app, institution)}
            onFetch={() => props.onFetch(app, null)}
          />
        </div>
      )}
    </div>
  );
}
