import { useCallback } from 'preact/hooks';
import { RemindersSection } from '../../components/reminders/RemindersSection.tsx';
import { useScreen } from '../../components/screen.ts';
import { answerFor } from '../screen/answer.ts';
import { readReminders, unsilence, writeReminders } from '../screen/reminders.ts';
import { renewAt } from '../screen/renew-at.ts';
import { useKept } from '../screen/use-kept.ts';
import { Loaded } from './Loaded.tsx';

export function RemindersPage() {
  const screen = useScreen();
  const { kept, again } = useKept(useCallback(() => readReminders(screen), [screen]));
  return (
    <Loaded kept={kept} again={again}>
      {({ due, choice, silent }) => (
        <RemindersSection
          due={due}
          dueActions={{
            onRenew: (account) => renewAt(account, screen.guides.get(account.provider)),
            async onAnswer(accounts, answer) {
              await answerFor(accounts, answer, screen);
              await again();
            },
          }}
          choice={choice}
          silent={silent}
          onChoose={async (next) => {
            await writeReminders(next);
            await again();
          }}
          onUnsilence={async (each) => {
            await unsilence(each);
            await again();
          }}
        />
      )}
    </Loaded>
  );
}
