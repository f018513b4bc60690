import type { ReminderAnswer } from '../../../core/consent/answer-reminder.ts';
import { isReminded } from '../../../core/consent/due-or-over.ts';
import type { InstitutionGroup } from '../../../core/consent/order.ts';
import type { Account } from '../../../core/ledger/account.ts';
import { untilWords } from '../countdown-words.ts';
import { Icon } from '../Icon.tsx';
import { refreshCw } from '../icons.ts';
import { StatusMark } from '../StatusMark.tsx';
import { useScreen } from '../screen.ts';
import { RemindLater } from './RemindLater.tsx';

export type DueActions = {
  onRenew: (account: Account) => void;
  onAnswer: (accounts: readonly Account[], answer: ReminderAnswer) => Promise<void>;
};

/** What is due or over, a bank at a time, with every answer that a reminder takes. */
export function DueList(props: { due: readonly InstitutionGroup[] } & DueActions) {
  const screen = useScreen();
  const { say, guides } = screen;
  return (
    <section class="panel stack">
      <h2>{say('dueTitle')}</h2>
      {props.due.length === 0 && <p class="muted">{say('dueNone')}</p>}
      <ul class="visits">
        {props.due.map(({ key, provider, institution, accounts }) => {
          const [first] = accounts;
          if (!first) return null;
          const bank = institution ?? say('institutionUnknown');
          const aggregator = guides.get(provider)?.name ?? provider;
          return (
            <li key={key} class={`stack tight is-${first.countdown.state}`}>
              <p class="line spread">
                <strong class="cut">{bank}</strong>
                <StatusMark countdown={first.countdown} />
              </p>
              <p class="muted small">
                {untilWords(first.countdown, screen)} ·{' '}
                {say('accountsTotal', { count: accounts.length })} · {aggregator}
              </p>
              {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is laid out in its own way. */}
              <div class="line" role="group" aria-label={`${bank} · ${aggregator}`}>
                {guides.get(provider)?.consent?.renew && (
                  <button type="button" class="button" onClick={() => props.onRenew(first.account)}>
                    <Icon d={refreshCw} />
                    {say('renew')}
                  </button>
                )}
                {accounts.some(({ countdown }) => isReminded(countdown)) && (
                  <RemindLater
                    onAnswer={(answer) =>
                      props.onAnswer(
                        accounts.map(({ account }) => account),
                        answer,
                      )
                    }
                  />
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
