import type { InstitutionCount } from './FilterBar.tsx';
import { PreviewResult } from './PreviewResult.tsx';
import type { PreviewView } from './preview-view.ts';
import { useScreen } from './screen.ts';

/** Pick an institution, as in the app's own dialog, and see beforehand which accounts it will show. */
export function PreviewPanel(props: {
  app: string;
  institutions: readonly InstitutionCount[];
  picked: string | null;
  preview: PreviewView | null;
  onPick: (institution: string | null) => void;
  /** Starts the journey that shares more accounts. */
  onFetch?: (() => void) | undefined;
}) {
  const { say } = useScreen();
  const { app, picked, preview } = props;
  return (
    <section class="tab-panel">
      <h2>{say('previewTitle', { app })}</h2>
      <label class="field">
        <span>{say('previewPick', { app })}</span>
        <select
          class="input"
          value={picked ?? ''}
          onChange={(event) => props.onPick(event.currentTarget.value || null)}
        >
          <option value="">{say('pickInstitution')}</option>
          {props.institutions.map(({ name, count }) => (
            <option key={name} value={name}>
              {say('institutionCount', { name, total: count })}
            </option>
          ))}
        </select>
      </label>
      {preview && picked && (
        <PreviewResult app={app} institution={picked} preview={preview} onFetch={props.onFetch} />
      )}
    </section>
  );
}
