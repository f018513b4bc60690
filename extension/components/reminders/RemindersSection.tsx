import { useState } from 'preact/hooks';
import { Field } from '../Field.tsx';
import { useScreen } from '../screen.ts';
import { DaysField } from './DaysField.tsx';
import { SilentList, type SilentView } from './SilentList.tsx';

/** What the user chose of reminders. Null: as each guide says. */
export type ReminderChoice = {
  notify: boolean;
  remindAt: number[] | null;
  perProvider: Record<string, number[]>;
  quiet: { from: string; until: string } | null;
};

/** When to be told, when not, and what is silenced. */
export function RemindersSection(props: {
  choice: ReminderChoice;
  silent: readonly SilentView[];
  onChoose: (choice: ReminderChoice) => Promise<void>;
  onUnsilence: (silent: SilentView) => Promise<void>;
}) {
  const { say, guides } = useScreen();
  const [saved, setSaved] = useState(false);
  const { choice } = props;
  const choose = async (part: Partial<ReminderChoice>) => {
    await props.onChoose({ ...choice, ...part });
    setSaved(true);
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
      <section class="panel stack">
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
      <section class="panel stack">
        <h2>{say('quietTitle')}</h2>
        <label class="check">
          <input
            type="checkbox"
            checked={choice.quiet !== null}
            onChange={(event) =>
              choose({
                quiet: event.currentTarget.checked ? { from: '20:00', until: '08:00' } : null,
              })
            }
          />
          <span>{say('quietWhat')}</span>
        </label>
        {choice.quiet && (
          <div class="line">
            <Field
              label={say('quietFrom')}
              type="time"
              value={choice.quiet.from}
              onInput={(from) => choice.quiet && choose({ quiet: { ...choice.quiet, from } })}
            />
            <Field
              label={say('quietUntil')}
              type="time"
              value={choice.quiet.until}
              onInput={(until) => choice.quiet && choose({ quiet: { ...choice.quiet, until } })}
            />
          </div>
        )}
      </section>
      <SilentList silent={props.silent} onUnsilence={props.onUnsilence} />
      <p class="muted" role="status">
        {saved ? say('saved') : ''}
      </p>
    </div>
  );
}
