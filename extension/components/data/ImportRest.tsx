import { NamedAccounts } from '../NamedAccounts.tsx';
import { Notice } from '../Notice.tsx';
import { GuidePreview } from '../providers/GuidePreview.tsx';
import { useScreen } from '../screen.ts';
import type { ImportChoice, ImportView } from './import-view.ts';
import { settingWords } from './setting-words.ts';

type Choice = Pick<ImportChoice, 'settings' | 'guides'>;

/** What a backup holds beside accounts: connections, settings, and guides, of which none is trusted by itself. */
export function ImportRest(props: {
  change: ImportView;
  choice: Choice;
  onChoose: (choice: Partial<Choice>) => void;
}) {
  const screen = useScreen();
  const { say } = screen;
  const { connections = [], settings = [], guides = [] } = props.change;
  const { choice, onChoose } = props;
  const nameOf = (id: string) => screen.guides.get(id)?.name ?? id;
  return (
    <>
      {connections.map(({ connection, added, dropped }) => (
        <div key={connection.key} class="stack tight">
          <NamedAccounts
            title={say('shareAdded', { count: added.length, app: nameOf(connection.app) })}
            accounts={added}
          />
          <NamedAccounts
            title={say('shareDropped', { count: dropped.length, app: nameOf(connection.app) })}
            accounts={dropped}
          />
        </div>
      ))}
      {settings.length > 0 && (
        <fieldset class="stack part">
          <legend>{say('importSettings', { count: settings.length })}</legend>
          <ul class="found">
            {settings.map((change) => (
              <li key={change.name}>
                {say('fieldChange', {
                  field: say(`setting_${change.name}`),
                  old: settingWords(change.name, change.old, screen),
                  new: settingWords(change.name, change.new, screen),
                })}
              </li>
            ))}
          </ul>
          <label class="check">
            <input
              type="checkbox"
              checked={choice.settings}
              onChange={(event) => onChoose({ settings: event.currentTarget.checked })}
            />
            <span>{say('importSettingsTake')}</span>
          </label>
        </fieldset>
      )}
      {guides.length > 0 && (
        <fieldset class="stack part">
          <legend>{say('importGuides', { count: guides.length })}</legend>
          <Notice tone="warning">{say('importGuidesTrust')}</Notice>
          {guides.map(({ guide, replaces }) => (
            <div key={guide.id} class="stack tight">
              <label class="check">
                <input
                  type="checkbox"
                  checked={choice.guides.includes(guide.id)}
                  onChange={(event) =>
                    onChoose({
                      guides: event.currentTarget.checked
                        ? [...choice.guides, guide.id]
                        : choice.guides.filter((id) => id !== guide.id),
                    })
                  }
                />
                <span>
                  {say(replaces ? 'importGuideReplace' : 'importGuideTake', { name: guide.name })}
                </span>
              </label>
              <details>
                <summary>{say('importGuideLook', { name: guide.name })}</summary>
                <GuidePreview guide={guide} />
              </details>
            </div>
          ))}
        </fieldset>
      )}
    </>
  );
}
