import { useRef, useState } from 'preact/hooks';
import type { InstitutionGroup } from '../../../core/consent/order.ts';
import { useScreen } from '../screen.ts';
import { DaysField } from './DaysField.tsx';
import { type DueActions, DueList } from './DueList.tsx';
import { QuietField } from './QuietField.tsx';
import { SilentList, type SilentView } from './SilentList.tsx';

/** What the user chose of reminders. Null: as each guide says. */
export type ReminderChoice = {
  notify: boolean;
  remindAt: number[] | null;
  perProvider: Record<string, number[]>;
  quiet: { from: string; until: string } | null;
};

/** What is due, when to be told, when not, and what is silenced. */
export function RemindersSection(props: {
  due: readonly InstitutionGroup[];
  dueActions: DueActions;
  choice: ReminderChoice;
  silent: readonly SilentView[];
  onChoose: (choice: ReminderChoice) => Promise<void>;
  onUnsilence: (silent: SilentView) => Promise<void>;
}) {
  const { say, guides } = useScreen();
  const [saved, setSaved] = useState(false);
  const newest = useRef<ReminderChoice | null>(null);
  // What was just chosen shows until it is written: a switch that springs back for a moment looks refused.
  const [chosen, setChosen] = useState<ReminderChoice | null>(null);
  const choice = chosen ?? props.choice;
  const choose = async (part: Partial<ReminderChoice>) => {
    const next = { ...choice, ...part };
    newest.current = next;
    setChosen(next);
    setSaved(false);
    try {
      await props.onChoose(next);
      setSaved(newest.current === next);
    } finally {
      if (newest.current === next) setChosen(null);
    }
  };
  const chooseFor = (provider: string, days: number[] | null) => {
    const { [provider]: _, ...others } = choice.perProvider;
    choose({ perProvider: days === null ? others : { ...others, [provider]: days } });
  };
  const aggregators = [...guides.values()].filter(
    (guide) => guide.kind === 'aggregator' && guide.consent?.days !== null,
  );
  return (
    <div class="stack wide">
      <DueList due={props.due} {...props.dueActions} />
      <section class="panel stack">
        <h2>{say('notifyTitle')}</h2>
        <label class="check">
          <input
            type="checkbox"
            checked={choice.notify}
            onChange={(event) => choose({ notify: event.currentTarget.checked })}
          />
          <span>
            {say('notifyMe')}
            <br />
            <span class="muted small">{say('notifyWhat')}</span>
          </span>
        </label>
        <DaysField
          label={say('remindAll')}
          days={choice.remindAt}
          onChange={(remindAt) => choose({ remindAt })}
        />
        <details>
          <summary>{say('remindPerProvider')}</summary>
          <div class="columns">
            {aggregators.map(({ id, name }) => (
              <DaysField
                key={id}
                label={name}
                days={choice.perProvider[id] ?? null}
                onChange={(days) => chooseFor(id, days)}
              />
            ))}
          </div>
        </details>
      </section>
      <QuietField quiet={choice.quiet} onChange={(quiet) => choose({ quiet })} />
      <SilentList silent={props.silent} onUnsilence={props.onUnsilence} />
      <p class="muted" role="status">
        {saved ? say('saved') : ''}
      </p>
    </div>
  );
}
