import { Mark } from './Mark.tsx';
import { type PrivacyChoice, PrivacyChoices } from './PrivacyChoices.tsx';
import { useScreen } from './screen.ts';
import { siteWords } from './site-words.ts';

/** One package that is inside, as its licence wants it named. */
export type LicenceView = { name: string; version: string; licence: string };

const PRIVACY = ['Read', 'Kept', 'Leaves', 'Never', 'Erase', 'Private', 'Files'] as const;

/** Versions, what the browser has granted, privacy in plain words, and licences. */
export function AboutSection(props: {
  version: string;
  browserName: string;
  /** Origins that the browser has granted. */
  granted: readonly string[];
  /** What was granted with the installation. */
  permissions: readonly string[];
  licences: readonly LicenceView[];
  /** Where the licences stand in full. */
  licencesUrl: string;
  choice: PrivacyChoice;
  onChoose: (part: Partial<PrivacyChoice>) => Promise<void>;
  onGiveBack: (site: string) => Promise<void>;
}) {
  const { say } = useScreen();
  return (
    <div class="stack wide">
      <section class="panel line">
        <Mark />
        <p class="grow">
          <strong>{say('extensionName')}</strong> {props.version}
          <br />
          <span class="muted small">{props.browserName}</span>
        </p>
        <a class="button quiet" href="#welcome">
          {say('welcomeAgain')}
        </a>
      </section>
      <section class="panel stack">
        <h2>{say('permissionsTitle')}</h2>
        <p class="muted">{say('permissionsWhat')}</p>
        {props.granted.length === 0 && <p>{say('permissionsNone')}</p>}
        <ul class="found">
          {props.granted.map((site) => (
            <li key={site} class="line spread">
              <span class="cut">{siteWords(site)}</span>
              <button
                type="button"
                class="button"
                aria-label={say('giveBackSite', { site: siteWords(site) })}
                onClick={() => props.onGiveBack(site)}
              >
                {say('giveBack')}
              </button>
            </li>
          ))}
        </ul>
        <details>
          <summary>{say('permissionsFixed', { count: props.permissions.length })}</summary>
          <div class="stack">
            <p class="muted">{say('permissionsFixedWhat')}</p>
            <dl class="facts">
              {props.permissions.map((permission) => (
                <div key={permission}>
                  <dt>
                    <code>{permission}</code>
                  </dt>
                  <dd>{say(`permission_${permission}`)}</dd>
                </div>
              ))}
            </dl>
          </div>
        </details>
      </section>
      <section class="panel stack">
        <h2>{say('privacyTitle')}</h2>
        <dl class="facts">
          {PRIVACY.map((part) => (
            <div key={part}>
              <dt>{say(`privacy${part}Title`)}</dt>
              <dd>{say(`privacy${part}`)}</dd>
            </div>
          ))}
        </dl>
        <PrivacyChoices choice={props.choice} onChoose={props.onChoose} />
      </section>
      <section class="panel stack">
        <h2>{say('licencesTitle')}</h2>
        <p class="muted">{say('licencesWhat')}</p>
        <ul class="found">
          {props.licences.map((each) => (
            <li key={each.name} class="line spread">
              <span>
                {each.name} {each.version}
              </span>
              <span class="muted">{each.licence}</span>
            </li>
          ))}
        </ul>
        <a href={props.licencesUrl} target="_blank" rel="noopener">
          {say('licencesWhole')}
        </a>
      </section>
    </div>
  );
}
