import { useState } from 'preact/hooks';
import type { Account } from '../../core/ledger/account.ts';
import type { MaskedQuestion } from '../../core/ledger/masked-question.ts';
import { institutionOf, nameOf, numberOf, numberWords } from './account-words.ts';
import { useScreen } from './screen.ts';

/** An account of whose number only a part shows, and those it can be: the user says which, once. */
export function MaskedNumber(props: {
  question: MaskedQuestion;
  onAnswer: (account: string, same: string | null) => Promise<void>;
}) {
  const { say, hideNumbers } = useScreen();
  const [busy, setBusy] = useState(false);
  const { account, candidates } = props.question;
  const answer = (same: string | null) => async () => {
    setBusy(true);
    await props.onAnswer(account.key, same);
    setBusy(false);
  };
  return (
    <section class="tab-panel" aria-label={say('maskedTitle')}>
      <h2>{say('maskedTitle')}</h2>
      <Who account={account} />
      <p class="muted small">{say('maskedWhat')}</p>
      <ul class="found">
        {candidates.map((each) => (
          <li key={each.key} class="line spread">
            <Who account={each} />
            <button
              type="button"
              class="button"
              disabled={busy}
              aria-label={say('maskedSameAs', {
                number: numberWords(numberOf(each) ?? '', hideNumbers),
              })}
              onClick={answer(each.key)}
            >
              {say('maskedSame')}
            </button>
          </li>
        ))}
      </ul>
      <p>
        <button type="button" class="button quiet" disabled={busy} onClick={answer(null)}>
          {say('maskedNone')}
        </button>
      </p>
    </section>
  );
}

function Who({ account }: { account: Account }) {
  const { say, hideNumbers } = useScreen();
  const number = numberOf(account);
  return (
    <span class="stack tight">
      <span>
        {nameOf(account) ?? say('unnamedAccount')}{' '}
        <span class="muted">{institutionOf(account) ?? ''}</span>
      </span>
      <span class="number muted">{number && numberWords(number, hideNumbers)}</span>
    </span>
  );
}
