import { useState } from 'preact/hooks';
import type { Reading } from '../../../core/reading/reading.ts';
import { Icon } from '../Icon.tsx';
import { check } from '../icons.ts';
import { Notice } from '../Notice.tsx';
import { useScreen } from '../screen.ts';
import { FoundList } from './FoundList.tsx';

/** The accounts that the page lists, and the press that records them. */
export function FoundPanel(props: {
  reading: Reading;
  /** How many dates and banks are still to be answered. */
  open: number;
  recorded: boolean;
  onRecord: () => Promise<string | null>;
}) {
  const { say } = useScreen();
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const { accounts, seen } = props.reading;
  const record = async () => {
    setBusy(true);
    setProblem(await props.onRecord());
    setBusy(false);
  };
  return (
    <section class="tab-panel">
      <h2>{say('accountsFound', { count: accounts.length })}</h2>
      {seen.of !== null && seen.of > seen.count && (
        <p class="muted small">{say('seenSoFar', { seen: seen.count, of: seen.of })}</p>
      )}
      {props.open > 0 && !props.recorded && (
        <p class="muted small">{say('questionsOnPage', { count: props.open })}</p>
      )}
      <FoundList accounts={accounts} />
      {problem !== null && (
        <Notice tone="error" title={say('notRecorded')}>
          {say(`fault_${problem}`)}
        </Notice>
      )}
      {props.recorded ? (
        <p class="status is-fresh">
          <Icon d={check} />
          {say('allRecorded', { count: accounts.length })}
        </p>
      ) : (
        <button type="button" class="button main" disabled={busy} onClick={record}>
          {say(busy ? 'recording' : 'recordFound', { count: accounts.length })}
        </button>
      )}
    </section>
  );
}
