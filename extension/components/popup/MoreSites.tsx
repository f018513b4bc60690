import { useState } from 'preact/hooks';
import { Icon } from '../Icon.tsx';
import { Notice } from '../Notice.tsx';
import { useScreen } from '../screen.ts';
import { siteWords } from '../site-words.ts';
import { plug } from '../tab-icons.ts';

/** A provider that is on here and has more sites, such as the one of its share page: a press and a prompt for each. */
export function MoreSites(props: {
  provider: string;
  sites: readonly string[];
  onTurnOn: (site: string) => Promise<boolean>;
}) {
  const { say } = useScreen();
  const [refused, setRefused] = useState<string | null>(null);
  const { provider, sites } = props;
  if (sites.length === 0) return null;
  return (
    <section class="tab-panel">
      <p>{say('moreSites', { provider, count: sites.length })}</p>
      {refused !== null && (
        <Notice tone="warning">{say('siteRefused', { site: siteWords(refused) })}</Notice>
      )}
      <ul class="found">
        {sites.map((site) => (
          <li key={site} class="line spread">
            <span class="grow">{siteWords(site)}</span>
            <button
              type="button"
              class="button"
              aria-label={say('turnOnSite', { site: siteWords(site) })}
              onClick={async () => setRefused((await props.onTurnOn(site)) ? null : site)}
            >
              <Icon d={plug} />
              {say('turnOnShort')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
