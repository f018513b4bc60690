import { useState } from 'preact/hooks';
import type { Problem } from '../../../core/parsed.ts';
import { NamedOptions } from '../NamedOptions.tsx';
import { useScreen } from '../screen.ts';
import { CsvColumnsForm, type CsvView } from './CsvColumnsForm.tsx';
import { FilePick } from './FilePick.tsx';
import { ImportReview } from './ImportReview.tsx';
import type { ImportView } from './import-view.ts';
import { ProblemList } from './ProblemList.tsx';
import { type ChosenText, readChosen } from './read-chosen.ts';

/** A text as it turned out to be: a change to look at, a table whose columns are asked, or nothing that can be read. */
export type ReadText =
  | { type: 'change'; change: ImportView }
  | { type: 'table'; table: CsvView }
  | { type: 'unreadable'; problems: Problem[] };

/** Backups, tables and an aggregator's own JSON: picked, dropped or pasted. */
export function ImportPanel(props: {
  providers: readonly { id: string; name: string }[];
  onRead: (texts: readonly ChosenText[], provider: string) => Promise<ReadText>;
}) {
  const { say } = useScreen();
  // None chosen: an aggregator's own files tell whose they are.
  const [provider, setProvider] = useState('');
  const [texts, setTexts] = useState<readonly ChosenText[]>([]);
  const [pasted, setPasted] = useState('');
  const [read, setRead] = useState<ReadText | null>(null);
  const [busy, setBusy] = useState(false);
  // Each reading is looked at anew: what was chosen of the one before does not count for it.
  const [count, setCount] = useState(0);
  const take = async (
    next: readonly ChosenText[],
    from: string,
    earlier: readonly ChosenText[] = [],
  ) => {
    setTexts(next);
    setBusy(true);
    if (next.length === 0) setRead(null);
    else {
      const chosen = await readChosen(earlier, next, (all) => props.onRead(all, from));
      setTexts(chosen.texts);
      setRead(chosen.read);
    }
    setCount((before) => before + 1);
    setBusy(false);
  };
  const clear = () => {
    setPasted('');
    take([], provider);
  };
  return (
    <div class="panel stack">
      <p class="muted">{say('importWhat')}</p>
      <div class="line">
        <FilePick
          label={say('importFile')}
          accept=".json,.csv,application/json,text/csv"
          multiple
          onTexts={(more) => take(more, provider, texts)}
        />
        <label class="line">
          <span class="small">{say('importFrom')}</span>
          <select
            class="input short"
            value={provider}
            onChange={(event) => {
              setProvider(event.currentTarget.value);
              take(texts, event.currentTarget.value);
            }}
          >
            <NamedOptions none={say('importWhose')} of={props.providers} />
          </select>
        </label>
      </div>
      <details>
        <summary>{say('importPaste')}</summary>
        <label class="field">
          <span class="sr-only">{say('importPaste')}</span>
          <textarea
            class="input"
            spellcheck={false}
            value={pasted}
            onInput={(event) => {
              const text = event.currentTarget.value;
              setPasted(text);
              take(text.trim() === '' ? [] : [{ name: say('pastedText'), text }], provider);
            }}
          />
        </label>
      </details>
      {busy && (
        <p class="muted" role="status">
          {say('loading')}
        </p>
      )}
      {read?.type === 'unreadable' && (
        <>
          <ProblemList title={say('importUnreadable')} problems={read.problems} />
          <p>
            <button type="button" class="button quiet" onClick={clear}>
              {say('cancel')}
            </button>
          </p>
        </>
      )}
      {read?.type === 'table' && (
        <CsvColumnsForm key={count} table={read.table} onRead={setRead} onEnd={clear} />
      )}
      {read?.type === 'change' && (
        <ImportReview
          key={count}
          change={read.change}
          onEnd={clear}
          onTaken={() => {
            setTexts([]);
            setPasted('');
          }}
        />
      )}
    </div>
  );
}
