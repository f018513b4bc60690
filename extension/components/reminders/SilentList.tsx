import type { Account } from '../../../core/ledger/account.ts';
import type { Day } from '../../../core/reading/day.ts';
import { institutionOf, nameOf, numberOf, numberWords } from '../account-words.ts';
import { dayWords } from '../day-words.ts';
import { useScreen } from '../screen.ts';

/** An account that is not reminded of: for good, or until a day. */
export type SilentView = { account: Account; until: Day | null };

export function SilentList(props: {
  silent: readonly SilentView[];
  onUnsilence: (silent: SilentView) => Promise<void>;
}) {
  const { say, language, hideNumbers } = useScreen();
  return (
    <section class="panel stack">
      <h2>{say('silentTitle')}</h2>
      {props.silent.length === 0 && <p class="muted">{say('silentNone')}</p>}
      <ul class="found">
        {props.silent.map((each) => {
          const { account, until } = each;
          const name = nameOf(account) ?? say('unnamedAccount');
          const number = numberOf(account);
          const numbered = number && numberWords(number, hideNumbers);
          return (
            <li key={account.key} class="line spread">
              <span>
                {name} <span class="muted">{institutionOf(account) ?? ''}</span>{' '}
                {numbered && <span class="number">{numbered}</span>}
                <span class="muted small block">
                  {until === null
                    ? say('isMuted')
                    : say('snoozedUntil', { day: dayWords(until, language) })}
                </span>
              </span>
              <button
                type="button"
                class="button quiet"
                aria-label={say('remindAgainOf', {
                  name: numbered ? `${name}, ${numbered}` : name,
                })}
                onClick={() => props.onUnsilence(each)}
              >
                {say('remindAgain')}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
