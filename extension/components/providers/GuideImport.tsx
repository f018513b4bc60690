import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Guide } from '../../../core/guide/guide.ts';
import { parseGuide } from '../../../core/guide/parse-guide.ts';
import type { Parsed, Problem } from '../../../core/parsed.ts';
import { FilePick } from '../data/FilePick.tsx';
import { ProblemList } from '../data/ProblemList.tsx';
import { NamedOptions } from '../NamedOptions.tsx';
import { Notice } from '../Notice.tsx';
import { useScreen } from '../screen.ts';
import type { BenchActions } from '../workbench/bench.ts';
import { Workbench } from '../workbench/Workbench.tsx';
import { GuidePreview } from './GuidePreview.tsx';
import { GuideTextField, type GuideTools, type LoadGuideEditor } from './GuideTextField.tsx';
import { withElement } from './guide-edit.ts';
import { guideFromFile } from './guide-file.ts';
import { parseJsonText } from './json-text.ts';
import type { ProviderView } from './ProviderCard.tsx';

export type GuideImportActions = {
  /** A shipped or imported guide as text, to be copied and mended. */
  onCopyOf: (id: string) => Promise<string>;
  onTrust: (text: string) => Promise<void>;
  /** The editor with completion and problems at their place; without it, a plain field. */
  loadEditor?: LoadGuideEditor;
  bench: BenchActions;
};

/** A guide's text to begin with; `gone`: the name of one that was taken away just now. */
export type Edited = { text: string; gone: string | null };

/** A guide from a file, a paste or a copy. What it will ask for and say is shown before it is trusted. */
export function GuideImport(props: {
  providers: readonly ProviderView[];
  actions: GuideImportActions;
  /** What was pressed last on a guide's card. */
  edited?: Edited | null;
}) {
  const { say } = useScreen();
  const [text, setText] = useState('');
  const [trusted, setTrusted] = useState(false);
  const insert = useRef<(text: string) => void>(() => undefined);
  const parsed = useMemo(() => (text.trim() === '' ? null : readGuide(text)), [text]);
  const [tools, setTools] = useState<GuideTools>();
  const warnings = useMemo(() => (parsed?.ok && tools?.lint(parsed.value)) || [], [parsed, tools]);
  const [notTaken, setNotTaken] = useState<Problem[]>([]);
  const [gone, setGone] = useState<string | null>(null);
  const type = (next: string) => {
    setGone(null);
    setTrusted(false);
    setNotTaken([]);
    setText(next);
  };
  const take = (file: string) => {
    const made = guideFromFile(file, parsed?.ok ? parsed.value : null);
    if (made.ok) type(made.value);
    else setNotTaken(made.problems);
  };
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!props.edited) return;
    type(props.edited.text);
    setGone(props.edited.gone);
    panel.current?.scrollIntoView({ block: 'start' });
    panel.current?.focus({ preventScroll: true });
  }, [props.edited]);
  const known = parsed?.ok
    ? props.providers.find((each) => each.id === parsed.value.id)
    : undefined;
  return (
    <div ref={panel} class="panel stack" tabIndex={-1}>
      <p class="muted">{say('importGuideWhat')}</p>
      <div class="line">
        <FilePick
          label={say('guideFile')}
          accept=".json,application/json"
          onTexts={([first]) => first && take(first.text)}
        />
        <select
          class="input short"
          aria-label={say('copyOf')}
          value=""
          onChange={async (event) => type(await props.actions.onCopyOf(event.currentTarget.value))}
        >
          <NamedOptions none={say('copyOf')} of={props.providers} />
        </select>
      </div>
      <p class="muted small">{say('recordingWhat')}</p>
      {notTaken.length > 0 && <ProblemList title={say('recordingNotTaken')} problems={notTaken} />}
      <GuideTextField
        text={text}
        // The editor tells of what was written into it, too.
        onText={(next) => next !== text && type(next)}
        load={props.actions.loadEditor}
        onTools={setTools}
        insert={insert}
      />
      {parsed && !parsed.ok && (
        <ProblemList
          title={say('guideProblems', { count: parsed.problems.length })}
          problems={parsed.problems}
          words={tools?.words}
        />
      )}
      {warnings.length > 0 && (
        <ProblemList
          tone="warning"
          title={say('guideWarnings', { count: warnings.length })}
          problems={warnings}
          words={tools?.words}
        />
      )}
      {parsed?.ok && !trusted && (
        <>
          {gone !== null && <Notice tone="done">{say('guideGone', { name: gone })}</Notice>}
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
      {parsed && (
        <Workbench
          guide={parsed.ok ? parsed.value : null}
          actions={props.actions.bench}
          onInsert={(words) => insert.current(words)}
          onAdd={(name, locators, labels) => type(withElement(text, name, locators, labels))}
        />
      )}
    </div>
  );
}

function readGuide(text: string): Parsed<Guide> {
  const json = parseJsonText(text);
  return json.ok ? parseGuide(json.value) : json;
}
