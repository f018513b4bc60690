import { RemindersSection } from '../../components/RemindersSection.tsx';
import { useScreen } from '../../components/screen.ts';
import { readReminders, unsilence, writeReminders } from '../screen/reminders.ts';
import { useKept } from '../screen/use-kept.ts';
import { Loaded } from './Loaded.tsx';

export function RemindersPage() {
  const { today } = useScreen();
  const { kept, again } = useKept(readReminders);
  return (
    <Loaded kept={kept} again={again}>
      {({ choice, silent }) => (
        <RemindersSection
          choice={choice}
          silent={silent.filter(({ until }) => until === null || until > today.toString())}
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
