import type { ComponentType } from 'preact';
import { isOver, isReminded } from '../../../core/consent/due-or-over.ts';
import type { Account } from '../../../core/ledger/account.ts';
import { institutionOf, nameOf, organisationOf } from '../account-words.ts';
import { countdownOf } from '../countdown-of.ts';
import { untilWords } from '../countdown-words.ts';
import { Icon } from '../Icon.tsx';
import { refreshCw } from '../icons.ts';
import { StatusMark } from '../StatusMark.tsx';
import { useScreen } from '../screen.ts';

/** What ends first, and the one press that renews it. */
export function EndsFirst(props: {
  account: Account;
  AnswerReminder: ComponentType<{ account: Account }>;
  onRenew?: ((account: Account) => void) | undefined;
}) {
  const screen = useScreen();
  const { account, onRenew } = props;
  const state = countdownOf(account, screen);
  const provider = screen.guides.get(account.provider)?.name ?? account.provider;
  const isCalm = state.state === 'fresh' || state.state === 'unknown';
  return (
    <section class={`ends-first is-${state.state}`} aria-label={screen.say('endsFirst')}>
      <div class="stack">
        <p class="line spread">
          <strong class="cut">{institutionOf(account) ?? screen.say('institutionUnknown')}</strong>
          <StatusMark countdown={state} />
        </p>
        <p class="small">
          {[organisationOf(account), nameOf(account)].filter(Boolean).join(' · ')}
        </p>
        <p class="muted small">{untilWords(state, screen)}</p>
      </div>
      {onRenew && !isCalm && (
        <button type="button" class="button main" onClick={() => onRenew(account)}>
          <Icon d={refreshCw} />
          {screen.say('renew')}
        </button>
      )}
      {isOver(state) && <p class="small">{screen.say('overWhat', { provider })}</p>}
      {isReminded(state) && (
        <details class="answers">
          <summary class="small">{screen.say('notNow')}</summary>
          <props.AnswerReminder account={account} />
        </details>
      )}
    </section>
  );
}
