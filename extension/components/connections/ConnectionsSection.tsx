import { useState } from 'preact/hooks';
import type { Account, Connection } from '../../../core/ledger/account.ts';
import { ANY_ORIGIN } from '../../../core/ledger/join-connections.ts';
import { Empty } from '../Empty.tsx';
import type { InstitutionCount } from '../FilterBar.tsx';
import { link } from '../option-icons.ts';
import { useScreen } from '../screen.ts';
import { siteWords } from '../site-words.ts';
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
  const places = apps.flatMap(({ id, name }) => placesOf(id, name, props.connections));
  const [key, setKey] = useState<string | null>(null);
  const [picked, setPicked] = useState<string | null>(null);
  const [shown, setShown] = useState<PreviewView | null>(null);
  const place =
    places.find((each) => each.key === key) ??
    places.find((each) => each.app === props.connections[0]?.app) ??
    places[0];
  const pick = async (next: Place | undefined, institution: string | null) => {
    setKey(next?.key ?? null);
    setPicked(institution);
    setShown(null);
    if (next && institution !== null) {
      setShown(await props.onPreview({ app: next.app, origin: next.origin, institution }));
    }
  };
  const preview = place && props.accounts.length > 0 && (
    <div class="panel stack">
      {places.length > 1 && (
        <label class="field">
          <span>{say('app')}</span>
          <select
            class="input short"
            value={place.key}
            onChange={(event) => {
              const { value } = event.currentTarget;
              pick(
                places.find((each) => each.key === value),
                picked,
              );
            }}
          >
            {places.map((each) => (
              <option key={each.key} value={each.key}>
                {each.title}
              </option>
            ))}
          </select>
        </label>
      )}
      <PreviewPanel
        app={place.name}
        institutions={props.institutions.filter((each) => each.name !== '')}
        picked={picked}
        preview={shown}
        onPick={(institution) => pick(place, institution)}
        onFetch={() => props.onFetch(place.app, place.origin)}
      />
    </div>
  );
  return (
    <div class="stack">
      <p class="muted">{say('connectionsWhat')}</p>
      {props.connections.length === 0 && (
        <Empty icon={link} title={say('noConnectionsTitle')}>
          <p class="muted">{say('noConnectionsWhat')}</p>
          <a class="button" href="#journeys">
            {say('seeJourneys')}
          </a>
        </Empty>
      )}
      {/* Before the connections: what one comes to ask, and they can be long. */}
      {preview}
      {props.connections.length > 0 && (
        <ul class="stack">
          {props.connections.map((connection) => (
            <li key={connection.key}>
              <ConnectionCard
                connection={connection}
                accounts={props.accounts}
                onFetch={() =>
                  props.onFetch(
                    connection.app,
                    connection.origin === ANY_ORIGIN ? null : connection.origin,
                  )
                }
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** An app, at one of its addresses where several are known: what is shared with one is not shared with the other. */
type Place = { key: string; app: string; origin: string | null; name: string; title: string };

function placesOf(app: string, name: string, connections: readonly Connection[]): Place[] {
  const own = connections.filter((one) => one.app === app && one.origin !== ANY_ORIGIN);
  const origins = [...new Set(own.map(({ origin }) => origin))];
  if (origins.length < 2) return [{ key: app, app, origin: null, name, title: name }];
  return origins.map((origin) => {
    const title = `${name} · ${siteWords(origin)}`;
    return { key: `${app} ${origin}`, app, origin, name, title };
  });
}
