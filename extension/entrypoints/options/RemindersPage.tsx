import { useCallback } from 'preact/hooks';
import { RemindersSection } from '../../components/reminders/RemindersSection.tsx';
import { useScreen } from '../../components/screen.ts';
import { readReminders, unsilence, writeReminders } from '../screen/reminders.ts';
import { useKept } from '../screen/use-kept.ts';
import { Loaded } from './Loaded.tsx';

export function RemindersPage() {
  const { today } = useScreen();
  const { kept, again } = useKept(useCallback(() => readReminders(today), [today]));
  return (
    <Loaded kept={kept} again={again}>
      {({ choice, silent }) => (
        <RemindersSection
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
