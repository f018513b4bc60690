import { useState } from 'preact/hooks';
import type { Account } from '../../core/ledger/account.ts';
import type { FieldChange } from '../../core/ledger/recorded-change.ts';
import { institutionOf, nameOf, numberOf, numberWords } from './account-words.ts';
import type { ImportView } from './import-view.ts';
import { Notice } from './Notice.tsx';
import { ProblemList } from './ProblemList.tsx';
import { useScreen } from './screen.ts';

/** What is shown of a long list before the rest is a number. */
const NAMED = 20;

/** The difference first: nothing is overwritten before the user has seen what would change. */
export function ImportReview(props: { change: ImportView; onEnd: () => void }) {
  const { say } = useScreen();
  const [state, setState] = useState<'asked' | 'writing' | 'done'>('asked');
  const { diff, problems } = props.change;
  const news = diff.added.length + diff.changed.length;
  if (state === 'done') return <Notice tone="done">{say('importDone', { count: news })}</Notice>;
  return (
    <section class="stack" aria-label={say('importReview')}>
      <h3>{say('importReview')}</h3>
      <List title={say('importAdded', { count: diff.added.length })} accounts={diff.added} />
      <List
        title={say('importChanged', { count: diff.changed.length })}
        accounts={diff.changed.map(({ account }) => account)}
        fields={new Map(diff.changed.map(({ account, fields }) => [account.key, fields]))}
      />
      <p class="muted">{say('importSame', { count: diff.same.length })}</p>
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
          disabled={news === 0 || state === 'writing'}
          onClick={async () => {
            setState('writing');
            await props.change.onTake();
            setState('done');
          }}
        >
          {say(state === 'writing' ? 'recording' : 'importTake', { count: news })}
        </button>
        <button type="button" class="button quiet" onClick={props.onEnd}>
          {say('cancel')}
        </button>
      </p>
    </section>
  );
}

function List(props: {
  title: string;
  accounts: readonly Account[];
  fields?: ReadonlyMap<string, readonly FieldChange[]>;
}) {
  const { say, hideNumbers } = useScreen();
  if (props.accounts.length === 0) return null;
  return (
    <details open>
      <summary>{props.title}</summary>
      <ul class="found">
        {props.accounts.slice(0, NAMED).map((account) => {
          const number = numberOf(account);
          const fields = props.fields?.get(account.key);
          return (
            <li key={account.key}>
              {nameOf(account) ?? say('unnamedAccount')}{' '}
              <span class="muted">{institutionOf(account) ?? ''}</span>{' '}
              {number && <span class="number">{numberWords(number, hideNumbers)}</span>}
              {fields?.map((change) => (
                <span key={change.field} class="muted small block">
                  {say('fieldChange', {
                    field: say(`field_${change.field}`),
                    old: change.old ?? say('fieldEmpty'),
                    new: change.new ?? say('fieldEmpty'),
                  })}
                </span>
              ))}
            </li>
          );
        })}
        {props.accounts.length > NAMED && (
          <li class="muted">{say('andMore', { count: props.accounts.length - NAMED })}</li>
        )}
      </ul>
    </details>
  );
}
