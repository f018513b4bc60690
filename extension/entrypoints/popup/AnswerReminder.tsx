import type { Account } from '../../../core/ledger/account.ts';
import { now } from '../../background/clock.ts';
import { RemindLater } from '../../components/reminders/RemindLater.tsx';
import { useScreen } from '../../components/screen.ts';
import { changeAccounts } from '../../store/ledger-store.ts';
import { answerFor } from '../screen/answer.ts';
import { written } from '../screen/written.ts';

/** What a notification's buttons do, and more: Firefox shows none on a notification. */
export function AnswerReminder({ account }: { account: Account }) {
  const screen = useScreen();
  return (
    <RemindLater
      onAnswer={async (answer) => {
        await answerFor([account], answer, screen);
        if (answer.type === 'renewed') window.close();
      }}
      onMute={async () => {
        await written(changeAccounts([account.key], { muted: true }, now()));
      }}
    />
  );
}
