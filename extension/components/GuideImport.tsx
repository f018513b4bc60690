import { useState } from 'preact/hooks';
import type { Guide } from '../../core/guide/guide.ts';
import { parseGuide } from '../../core/guide/parse-guide.ts';
import type { Parsed } from '../../core/parsed.ts';
import { FilePick } from './FilePick.tsx';
import { GuidePreview } from './GuidePreview.tsx';
import { GuideTextField, type LoadGuideEditor } from './GuideTextField.tsx';
import { parseJsonText } from './json-text.ts';
import { Notice } from './Notice.tsx';
import { ProblemList } from './ProblemList.tsx';
import type { ProviderView } from './ProviderCard.tsx';
import { useScreen } from './screen.ts';

export type GuideImportActions = {
  /** A shipped or imported guide as text, to be copied and mended. */
  onCopyOf: (id: string) => Promise<string>;
  onTrust: (text: string) => Promise<void>;
  /** The editor with completion and problems at their place; without it, a plain field. */
  loadEditor?: LoadGuideEditor;
};

/** A guide from a file, a paste or a copy. What it will ask for and say is shown before it is trusted. */
export function GuideImport(props: {
  providers: readonly ProviderView[];
  actions: GuideImportActions;
}) {
  const { say } = useScreen();
  const [text, setText] = useState('');
  const [trusted, setTrusted] = useState(false);
  const parsed = text.trim() === '' ? null : readGuide(text);
  const type = (next: string) => {
    setTrusted(false);
    setText(next);
  };
  const known = parsed?.ok
    ? props.providers.find((each) => each.id === parsed.value.id)
    : undefined;
  return (
    <div class="panel stack">
      <p class="muted">{say('importGuideWhat')}</p>
      <div class="line">
        <FilePick
          label={say('guideFile')}
          accept=".json,application/json"
          onTexts={([first]) => first && type(first.text)}
        />
        <select
          class="input short"
          aria-label={say('copyOf')}
          value=""
          onChange={async (event) => type(await props.actions.onCopyOf(event.currentTarget.value))}
        >
          <option value="">{say('copyOf')}</option>
          {props.providers.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <GuideTextField text={text} onText={type} load={props.actions.loadEditor} />
      {parsed && !parsed.ok && (
        <ProblemList
          title={say('guideProblems', { count: parsed.problems.length })}
          problems={parsed.problems}
        />
      )}
      {parsed?.ok && !trusted && (
        <>
          {known && <Notice tone="warning">{say('guideReplaces', { name: known.name })}</Notice>}
          <GuidePreview guide={parsed.value} />
          <p>
            <button
              type="button"
              class="button main"
              onClick={async () => {
                await props.actions.onTrust(text);
                setTrusted(true);
              }}
            >
              {say('trustGuide')}
            </button>
          </p>
        </>
      )}
      {parsed?.ok && trusted && (
        <Notice tone="done">{say('guideTrusted', { name: parsed.value.name })}</Notice>
      )}
    </div>
  );
}

function readGuide(text: string): Parsed<Guide> {
  const json = parseJsonText(text);
  return json.ok ? parseGuide(json.value) : json;
}
