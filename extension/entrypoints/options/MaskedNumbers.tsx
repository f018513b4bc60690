import { useMemo } from 'preact/hooks';
import type { Account } from '../../../core/ledger/account.ts';
import { maskedQuestions } from '../../../core/ledger/masked-question.ts';
import { MaskedNumber } from '../../components/MaskedNumber.tsx';
import { ask } from '../screen/ask.ts';

/** What is still to be asked about masked numbers, one question at a time. */
export function MaskedNumbers({ accounts }: { accounts: readonly Account[] }) {
  const [question] = useMemo(
    () => maskedQuestions({ accounts: [...accounts], connections: [] }),
    [accounts],
  );
  if (!question) return null;
  return (
    <div class="panel">
      <MaskedNumber
        key={question.account.key}
        question={question}
        onAnswer={async (account, same) => {
          await ask({ type: 'account/same', account, same });
        }}
      />
    </div>
  );
}
