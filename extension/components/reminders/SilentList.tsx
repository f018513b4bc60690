import type { Account } from '../../../core/ledger/account.ts';
import type { Day } from '../../../core/reading/day.ts';
import { nameOf, numberOf, numberWords } from '../account-words.ts';
import { dayWords } from '../day-words.ts';
import { placeWords } from '../place-words.ts';
import { useScreen } from '../screen.ts';

/** What is not reminded of: an account for good, or what was put off together until a day. */
export type SilentView = { accounts: readonly Account[]; until: Day | null };

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
          const { until } = each;
          const [account, ...others] = each.accounts;
          if (!account) return null;
          const number = numberOf(account);
          const numbered = number && numberWords(number, hideNumbers);
          const name = nameOf(account) ?? say('unnamedAccount');
          const place = placeWords(account);
          const isOne = others.length === 0;
          const named = isOne
            ? [name, numbered ?? []].flat().join(', ')
            : place || say('institutionUnknown');
          return (
            <li key={account.key} class="line spread">
              <span>
                {isOne ? (
                  <>
                    {name} <span class="muted">{place}</span>{' '}
                    {numbered && <span class="number">{numbered}</span>}
                  </>
                ) : (
                  <>
                    {named}{' '}
                    <span class="muted">
                      {say('accountsTotal', { count: each.accounts.length })}
                    </span>
                  </>
                )}
                <span class="muted small block">
                  {until === null
                    ? say('isMuted')
                    : say('snoozedUntil', { day: dayWords(until, language) })}
                </span>
              </span>
              <button
                type="button"
                class="button quiet"
                aria-label={say('remindAgainOf', { name: named })}
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
