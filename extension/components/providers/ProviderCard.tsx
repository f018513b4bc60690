import { useState } from 'preact/hooks';
import { Icon } from '../Icon.tsx';
import { circleCheck } from '../icons.ts';
import { Notice } from '../Notice.tsx';
import { problemWords } from '../problem-words.ts';
import { useScreen } from '../screen.ts';
import { siteWords } from '../site-words.ts';
import { plug } from '../tab-icons.ts';
import { AskedSite } from './AskedSite.tsx';

export type ProviderView = {
  id: string;
  name: string;
  kind: 'aggregator' | 'app';
  draft: boolean;
  /** Imported by the user; `replaces`: in the place of a shipped one. */
  origin: 'shipped' | 'imported' | 'replaces';
  /** The user's version before this one is kept. */
  hasBefore: boolean;
  /** `asked`: it lives at an address that only the user knows. */
  sites: { site: string; on: boolean; optional?: boolean }[];
  asked: boolean;
  home: string | null;
  /** How many pages of it are recognised: what the guide is worth to a user. */
  pages: number;
  /** An imported guide that this version no longer accepts, and why. */
  broken: string | null;
};

export type ProviderActions = {
  /** Asks the browser within the press; false: refused. */
  onTurnOn: (id: string, site: string) => Promise<boolean>;
  onTurnOff: (id: string, site: string) => Promise<void>;
  onExport: (id: string) => void;
  /** Goes back to the user's own version before. */
  onUndo: (id: string) => Promise<void>;
  onGoBack: (id: string) => Promise<void>;
  onRemove: (id: string) => Promise<void>;
};

/** One aggregator or app, and each of its sites with its own switch. */
export function ProviderCard({
  provider,
  actions,
  first = false,
  onEdit,
}: {
  provider: ProviderView;
  actions: ProviderActions;
  /** In the first run: nobody takes a guide out before it was used. */
  first?: boolean;
  /** Without it, there is no editor at hand. */
  onEdit?: (id: string) => void;
}) {
  const { say } = useScreen();
  const [refused, setRefused] = useState<string | null>(null);
  const needed = provider.sites.filter(({ optional }) => !optional);
  const off = needed.filter(({ on }) => !on);
  const turnOn = async (site: string) =>
    setRefused((await actions.onTurnOn(provider.id, site)) ? null : site);
  return (
    <article class="panel stack">
      <header class="line spread">
        <h3 class="grow">{provider.name}</h3>
        {provider.draft && (
          <span class="badge" title={say('draftWhat')}>
            {say('draft')}
          </span>
        )}
        {provider.origin !== 'shipped' && <span class="badge">{say('yours')}</span>}
      </header>
      {provider.broken !== null && (
        <Notice tone="error" title={say('guideBroken')}>
          {problemWords(provider.broken, say)}
        </Notice>
      )}
      {provider.broken === null && off.length > 0 && off.length < needed.length && (
        <Notice tone="warning">
          {say('moreSites', { provider: provider.name, count: off.length })}
        </Notice>
      )}
      <ul class="found">
        {(first ? needed : provider.sites).map(({ site, on, optional }) => (
          <li key={site} class="line spread">
            <span class={`grow ${on ? 'tone is-fresh' : ''}`}>
              {on && <Icon d={circleCheck} />} {siteWords(site)}
              {optional && <span class="muted small"> · {say('siteOptional')}</span>}
            </span>
            {on ? (
              <button
                type="button"
                class="button quiet"
                aria-label={say('turnOffSite', { site: siteWords(site) })}
                onClick={() => actions.onTurnOff(provider.id, site)}
              >
                {say('turnOff')}
              </button>
            ) : (
              <button
                type="button"
                class="button"
                aria-label={say('turnOnSite', { site: siteWords(site) })}
                onClick={() => turnOn(site)}
              >
                <Icon d={plug} />
                {say('turnOnShort')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {provider.asked && <AskedSite name={provider.name} onAdd={turnOn} />}
      {refused !== null && (
        <Notice tone="warning">{say('siteRefused', { site: siteWords(refused) })}</Notice>
      )}
      <p class="line small" hidden={first}>
        {onEdit && (
          <button type="button" class="button quiet" onClick={() => onEdit(provider.id)}>
            {say(provider.origin === 'shipped' ? 'editCopy' : 'editGuide')}
          </button>
        )}
        <button type="button" class="button quiet" onClick={() => actions.onExport(provider.id)}>
          {say('exportGuide')}
        </button>
        {provider.hasBefore && (
          <button type="button" class="button quiet" onClick={() => actions.onUndo(provider.id)}>
            {say('goBackToBefore')}
          </button>
        )}
        {provider.origin === 'replaces' && (
          <button type="button" class="button quiet" onClick={() => actions.onGoBack(provider.id)}>
            {say('goBackToShipped')}
          </button>
        )}
        {provider.origin === 'imported' && (
          <button type="button" class="button quiet" onClick={() => actions.onRemove(provider.id)}>
            {say('removeGuide')}
          </button>
        )}
      </p>
    </article>
  );
}
