import { useState } from 'preact/hooks';
import { NamedAccounts } from '../NamedAccounts.tsx';
import { Notice } from '../Notice.tsx';
import { useScreen } from '../screen.ts';
import { ImportMissing } from './ImportMissing.tsx';
import { ImportRest } from './ImportRest.tsx';
import { ImportShares } from './ImportShares.tsx';
import type { ImportChoice, ImportView } from './import-view.ts';
import { ProblemList } from './ProblemList.tsx';

/** The difference first: nothing is overwritten before the user has seen what would change. */
export function ImportReview(props: {
  change: ImportView;
  onEnd: () => void;
  onTaken: () => void;
}) {
  const { say } = useScreen();
  const [state, setState] = useState<'asked' | 'writing' | 'stopped' | 'done'>('asked');
  const [part, setPart] = useState(0);
  const [stop, setStop] = useState(() => new AbortController());
  const { change } = props;
  const { diff, problems, shares, settings = [] } = change;
  const [only, ...others] = shares?.apps ?? [];
  const [choice, setChoice] = useState<ImportChoice>({
    app: others.length === 0 ? (only?.id ?? null) : null,
    whole: false,
    settings: settings.length > 0,
    guides: [],
  });
  const choose = (part: Partial<ImportChoice>) => setChoice({ ...choice, ...part });
  const take = async () => {
    setPart(0);
    setState('writing');
    try {
      await change.onTake(choice, { signal: stop.signal, onPart: setPart });
    } catch (problem) {
      setState(stop.signal.aborted ? 'stopped' : 'asked');
      if (!stop.signal.aborted) throw problem;
      setStop(new AbortController());
      return;
    }
    setState('done');
    props.onTaken();
  };
  const news = diff.added.length + diff.changed.length;
  if (state === 'done')
    return (
      <Notice tone="done">
        {say(news > 0 ? 'importDone' : 'importDoneRest', { count: news })}
      </Notice>
    );
  return (
    <section class="stack" aria-label={say('importReview')}>
      <h3>
        {say('importReview')}{' '}
        <span class="muted small">
          {change.from === undefined
            ? change.name
            : say('importNamed', { files: change.name, provider: change.from })}
        </span>
      </h3>
      <NamedAccounts
        title={say('importAdded', { count: diff.added.length })}
        accounts={diff.added}
      />
      <NamedAccounts
        title={say('importChanged', { count: diff.changed.length })}
        accounts={diff.changed.map(({ account }) => account)}
        fields={new Map(diff.changed.map(({ account, fields }) => [account.key, fields]))}
      />
      {diff.same.length + diff.deeper > 0 && (
        <p class="muted">
          {diff.same.length > 0 && say('importSame', { count: diff.same.length })}{' '}
          {diff.deeper > 0 && say('importDeeper', { count: diff.deeper })}
        </p>
      )}
      {change.missing && <ImportMissing missing={change.missing} />}
      {shares && <ImportShares offer={shares} choice={choice} onChoose={choose} />}
      <ImportRest change={change} choice={choice} onChoose={choose} />
      {problems.length > 0 && (
        <ProblemList
          title={say('importProblems', { count: problems.length })}
          problems={problems}
        />
      )}
      <p class="line">
        <button
          type="button"
          class="button main"
          disabled={(news === 0 && !hasMore(change, choice)) || state === 'writing'}
          onClick={take}
        >
          {say(takeKey(state, news), { count: news })}
        </button>
        <button
          type="button"
          class="button quiet"
          onClick={state === 'writing' ? () => stop.abort() : props.onEnd}
        >
          {say('cancel')}
        </button>
        <span class="muted" role="status">
          {state === 'stopped' && say('importStopped')}
        </span>
      </p>
      {state === 'writing' && (
        <progress class="progress" max={1} value={part} aria-label={say('importProgress')} />
      )}
    </section>
  );
}

function takeKey(state: string, news: number): string {
  if (state === 'writing') return 'recording';
  return news > 0 ? 'importTake' : 'importTakeRest';
}

/** Whether anything but accounts would be written. */
function hasMore(
  { diff, connections = [], shares }: ImportView,
  { app, whole, settings, guides }: ImportChoice,
): boolean {
  if (diff.deeper > 0 || connections.length > 0 || settings || guides.length > 0) return true;
  if (!shares || app === null) return false;
  const { added, dropped } = shares.diffFor(app);
  return added.length > 0 || (whole && dropped.length > 0);
}
