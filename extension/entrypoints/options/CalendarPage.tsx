import { CalendarSection } from '../../components/calendar/CalendarSection.tsx';
import { useScreen } from '../../components/screen.ts';
import { copyText } from '../../page/copy-text.ts';
import { holderMessageOf, saveCalendar } from '../screen/calendar.ts';
import { readToldAccounts } from '../screen/told-accounts.ts';
import { useKept } from '../screen/use-kept.ts';
import { Loaded } from './Loaded.tsx';

export function CalendarPage() {
  const screen = useScreen();
  const { kept, again } = useKept(readToldAccounts);
  return (
    <Loaded kept={kept} again={again}>
      {(accounts) => (
        <CalendarSection
          accounts={accounts}
          onCalendarFile={() => saveCalendar(accounts, screen)}
          onMessage={(keys, to, language) => {
            const wanted = new Set(keys);
            const whose = accounts.filter(({ key }) => wanted.has(key));
            return holderMessageOf(whose, { to, language }, screen);
          }}
          onCopy={copyText}
        />
      )}
    </Loaded>
  );
}
