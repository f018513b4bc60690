import { useMemo, useState } from 'preact/hooks';
import type { HolderMessage } from '../../../core/consent/holder-message.ts';
import { countAll } from '../../../core/consent/order.ts';
import { renewTogether } from '../../../core/consent/renew-together.ts';
import { timelineOf } from '../../../core/consent/timeline.ts';
import type { Account } from '../../../core/ledger/account.ts';
import { Empty } from '../Empty.tsx';
import { Icon } from '../Icon.tsx';
import { calendar, download } from '../option-icons.ts';
import { useScreen } from '../screen.ts';
import { HolderPanel } from './HolderPanel.tsx';
import { VisitList } from './VisitList.tsx';
import { YearPicture } from './YearPicture.tsx';
import { YearTable } from './YearTable.tsx';

const MARGINS = [7, 14, 30, 60, 90] as const;

/** The year ahead, the fewest visits that keep everything alive, the calendar file, and a message to the holder. */
export function CalendarSection(props: {
  accounts: readonly Account[];
  onCalendarFile: () => void;
  onMessage: (keys: readonly string[], to: string | null, language: string) => HolderMessage;
  onCopy: (text: string) => Promise<boolean>;
}) {
  const { say, guides, today } = useScreen();
  const [margin, setMargin] = useState<number>(30);
  const counted = useMemo(() => {
    const policies = new Map(
      [...guides].flatMap(([id, guide]) => (guide.consent ? [[id, guide.consent]] : [])),
    );
    return countAll(
      props.accounts.filter((account) => !account.gone?.value),
      policies,
      today,
    );
  }, [props.accounts, guides, today]);
  const byKey = useMemo(
    () => new Map(props.accounts.map((account) => [account.key, account])),
    [props.accounts],
  );
  const timeline = useMemo(() => timelineOf(counted, today), [counted, today]);
  const visits = useMemo(() => renewTogether(counted, { today, margin }), [counted, today, margin]);
  if (counted.length === 0) {
    return (
      <Empty icon={calendar} title={say('noAccountsTitle')}>
        <p class="muted">{say('noAccountsWhat')}</p>
        <a class="button main" href="#welcome">
          {say('getStarted')}
        </a>
      </Empty>
    );
  }
  return (
    <div class="stack wide">
      <section class="panel stack">
        <header class="line spread">
          <h2>{say('yearTitle')}</h2>
          <button type="button" class="button" onClick={props.onCalendarFile}>
            <Icon d={download} />
            {say('calendarFile')}
          </button>
        </header>
        <YearPicture timeline={timeline} byKey={byKey} />
        <details>
          <summary>{say('asTable')}</summary>
          <YearTable timeline={timeline} />
        </details>
      </section>
      <section class="panel stack">
        <header class="line spread">
          <h2>{say('togetherTitle')}</h2>
          <label class="line small">
            <span>{say('togetherMargin')}</span>
            <select
              class="input short"
              value={margin}
              onChange={(event) => setMargin(Number(event.currentTarget.value))}
            >
              {MARGINS.map((days) => (
                <option key={days} value={days}>
                  {say('marginDays', { count: days })}
                </option>
              ))}
            </select>
          </label>
        </header>
        <p class="muted">{say('togetherWhat', { count: visits.length })}</p>
        <VisitList visits={visits} accounts={props.accounts} />
      </section>
      <HolderPanel counted={counted} onMessage={props.onMessage} onCopy={props.onCopy} />
    </div>
  );
}
