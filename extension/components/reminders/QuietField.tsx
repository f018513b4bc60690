import { useState } from 'preact/hooks';
import type { QuietHours } from '../../../core/consent/quiet.ts';
import { Field } from '../Field.tsx';
import { useScreen } from '../screen.ts';

const USUAL: QuietHours = { from: '20:00', until: '08:00' };

/** Hours at which nothing is told. A time that is half typed is not kept: what was kept stands until it is whole. */
export function QuietField(props: {
  quiet: QuietHours | null;
  onChange: (quiet: QuietHours | null) => void;
}) {
  const { say } = useScreen();
  const [typed, setTyped] = useState(props.quiet ?? USUAL);
  const type = (part: Partial<QuietHours>) => {
    const next = { ...typed, ...part };
    setTyped(next);
    if (!problemOf(next)) props.onChange(next);
  };
  const problem = problemOf(typed);
  return (
    <section class="panel stack">
      <h2>{say('quietTitle')}</h2>
      <label class="check">
        <input
          type="checkbox"
          checked={props.quiet !== null}
          onChange={(event) =>
            props.onChange(event.currentTarget.checked ? (problem ? USUAL : typed) : null)
          }
        />
        <span>{say('quietWhat')}</span>
      </label>
      {props.quiet && (
        <div class="line top">
          <Field
            label={say('quietFrom')}
            type="time"
            value={typed.from}
            onInput={(from) => type({ from })}
          />
          <Field
            label={say('quietUntil')}
            type="time"
            value={typed.until}
            problem={problem && say(problem)}
            onInput={(until) => type({ until })}
          />
        </div>
      )}
    </section>
  );
}

/** The browser gives no value for a time that is half typed. */
function problemOf({ from, until }: QuietHours): 'quietHalf' | 'quietNever' | undefined {
  if (from === '' || until === '') return 'quietHalf';
  return from === until ? 'quietNever' : undefined;
}
