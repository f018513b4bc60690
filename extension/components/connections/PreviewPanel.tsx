import { useState } from 'preact/hooks';
import { Field } from '../Field.tsx';
import type { InstitutionCount } from '../FilterBar.tsx';
import { Notice } from '../Notice.tsx';
import { useScreen } from '../screen.ts';
import { PreviewResult } from './PreviewResult.tsx';
import { ProviderShown } from './ProviderShown.tsx';
import type { PreviewView } from './preview-view.ts';

/** No institution has this name: the user says another one. */
const OTHER = '\u0000';

/** Pick an institution, as in the app's own dialog, and see beforehand which accounts it will show. */
export function PreviewPanel(props: {
  app: string;
  institutions: readonly InstitutionCount[];
  picked: string | null;
  preview: PreviewView | null;
  onPick: (institution: string | null) => void;
  /** The aggregator that the app shows beside the bank, where that is asked. */
  provider?: string | null;
  onProvider?: (provider: string | null) => void;
  /** Starts the journey that shares more accounts. */
  onFetch?: (() => void) | undefined;
}) {
  const { say } = useScreen();
  const { app, picked, preview, onPick } = props;
  const [other, setOther] = useState<string | null>(null);
  return (
    <section class="tab-panel">
      <h2>{say('previewTitle', { app })}</h2>
      <label class="field">
        <span>{say('previewPick', { app })}</span>
        <select
          class="input"
          value={other === null ? (picked ?? '') : OTHER}
          onChange={(event) => {
            const { value } = event.currentTarget;
            setOther(value === OTHER ? '' : null);
            onPick(value === OTHER ? null : value || null);
          }}
        >
          <option value="">{say('pickInstitution')}</option>
          {picked !== null && !props.institutions.some(({ name }) => name === picked) && (
            <option value={picked}>{picked}</option>
          )}
          {props.institutions.map(({ name, count }) => (
            <option key={name} value={name}>
              {say('institutionCount', { name, total: count })}
            </option>
          ))}
          <option value={OTHER}>{say('previewOther')}</option>
        </select>
      </label>
      {other !== null && (
        <Field
          label={say('previewOtherName', { app })}
          value={other}
          onInput={(value) => {
            setOther(value);
            onPick(value.trim() || null);
          }}
        />
      )}
      {props.onProvider && picked !== null && (
        <ProviderShown app={app} provider={props.provider ?? null} onProvider={props.onProvider} />
      )}
      {preview && picked && preview.choices.length > 0 && (
        <Notice tone="info" title={say('previewChoice', { institution: picked, app })}>
          <ul class="found">
            {preview.choices.map(({ name, query }) => (
              <li key={query}>
                <button type="button" class="button" onClick={() => onPick(query)}>
                  {name}
                </button>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {preview && picked && preview.choices.length === 0 && (
        <PreviewResult
          app={app}
          institution={preview.named ?? picked}
          preview={preview}
          onFetch={props.onFetch}
        />
      )}
    </section>
  );
}
