import type { Day } from '../../../core/reading/day.ts';
import { dayWords } from '../day-words.ts';
import { useScreen } from '../screen.ts';

/** An account that is not reminded of: for good, or until a day. */
export type SilentView = { key: string; name: string; until: Day | null };

export function SilentList(props: {
  silent: readonly SilentView[];
  onUnsilence: (silent: SilentView) => Promise<void>;
}) {
  const { say, language } = useScreen();
  return (
    <section class="panel stack">
      <h2>{say('silentTitle')}</h2>
      {props.silent.length === 0 && <p class="muted">{say('silentNone')}</p>}
      <ul class="found">
        {props.silent.map((each) => (
          <li key={each.key} class="line spread">
            <span class="cut">
              {each.name}{' '}
              <span class="muted">
                {each.until === null
                  ? say('isMuted')
                  : say('snoozedUntil', { day: dayWords(each.until, language) })}
              </span>
            </span>
            <button
              type="button"
              class="button quiet"
              aria-label={say('remindAgainOf', { name: each.name })}
              onClick={() => props.onUnsilence(each)}
            >
              {say('remindAgain')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
